import { Empty } from '../../../../web/parts';
import { TargetCard, TargetLegend } from '../../../../web/targets';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';

/** A return's indicators, each on its way from baseline to target. */
export function ReturnTargets({ returnId }: { readonly returnId: string }) {
  return (
    <Loaded answer={useAnswer(ask.targets(returnId))}>
      {({ targets }) =>
        targets.length === 0 ? (
          <Empty title="This return holds no indicators" />
        ) : (
          <>
            <TargetLegend />
            <div class="targets">
              {targets.map((target) => (
                <TargetCard
                  key={target.id}
                  target={target}
                  place={
                    <span class="source">
                      {target.place.sheet} <span class="cell">{target.place.cell}</span>
                    </span>
                  }
                />
              ))}
            </div>
          </>
        )
      }
    </Loaded>
  );
}
