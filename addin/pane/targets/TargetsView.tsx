import type { Live, LiveState } from '../../live';
import { Empty } from '../parts/Empty';
import { TargetItem } from './TargetItem';

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
      <p class="legend faint" aria-hidden="true">
        <span class="legend-expected" /> expected
        <span class="legend-figures" /> figures
        <span class="legend-target">◆</span> target
      </p>
      {targets.map((target) => (
        <TargetItem key={target.id} target={target} onGo={(place) => void live.goTo(place)} />
      ))}
    </>
  );
}
