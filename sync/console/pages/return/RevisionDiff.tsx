import { Empty } from '../../../../web/parts';
import { counted } from '../../../../shared/words';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { ChangeTable } from '../../parts/ChangeTable';
import { Loaded } from '../../parts/Loaded';

/** What changed from one revision to another. */
export function RevisionDiff({
  returnId,
  from,
  to,
}: {
  readonly returnId: string;
  readonly from: number;
  readonly to: number;
}) {
  const title = `From revision ${from} to revision ${to}`;
  return (
    <section aria-labelledby="diff-title">
      <h2 id="diff-title">{title}</h2>
      <Loaded answer={useAnswer(ask.diff(returnId, from, to))}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty title="These two say the same" />
          ) : (
            <>
              <p class="faint" role="status">
                {counted(changes.length, 'change')}
              </p>
              <ChangeTable caption={title} changes={changes} isOfOne />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
