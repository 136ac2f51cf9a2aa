import { Empty } from '../../../web/parts';
import { TargetCard, TargetLegend } from '../../../web/targets';
import type { Live, LiveState } from '../../state';
import { PlaceLink } from '../parts/PlaceLink';

/** Each indicator on its way from baseline to target. */
export function TargetsView({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const { targets, phase } = state;
  if (targets.length === 0) {
    return phase === 'starting' || phase === 'reading' ? (
      <Empty title="Looking at your workbook…" />
    ) : (
      <Empty title="No targets were found">
        Tables of figures by year or quarter are shown here with the way to their target.
      </Empty>
    );
  }
  return (
    <>
      <TargetLegend />
      {targets.map((target) => (
        <TargetCard
          key={target.id}
          target={target}
          place={
            <PlaceLink place={target.place} about={target.name} onGo={(place) => void live.goTo(place)} />
          }
        />
      ))}
    </>
  );
}
