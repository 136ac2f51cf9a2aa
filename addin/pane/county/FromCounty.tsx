import type { CountyState, Live } from '../../state';
import { Button } from '../../../web/parts';
import { CommentItem } from './CommentItem';
import { MatterItem } from './MatterItem';
import { ProposalItem } from './ProposalItem';

/** What the county wrote back: what it has to decide, what it proposes, what it says of actions. */
export function FromCounty({ live, county }: { readonly live: Live; readonly county: CountyState }) {
  const { feedback } = county;
  const isSilent =
    !feedback || feedback.comments.length + feedback.proposals.length + feedback.conflicts.length === 0;
  return (
    <section aria-labelledby="from-county-title" class="from-county">
      <div class="row between">
        <h2 id="from-county-title">From the county</h2>
        <Button
          look="subtle"
          label="Look again at what the county says"
          onClick={() => void live.county.refresh()}
        >
          Look again
        </Button>
      </div>
      {isSilent && (
        <p class="faint">
          {feedback ? 'It has written nothing about this plan.' : 'It has not answered yet.'}
        </p>
      )}
      {feedback && (
        <ul class="changes">
          {feedback.conflicts.map((own) => (
            <MatterItem key={own.id} live={live} matter={own} />
          ))}
          {feedback.proposals.map((own) => (
            <ProposalItem key={`${own.rowId} ${own.field}`} live={live} proposal={own} />
          ))}
          {feedback.comments.map((own) => (
            <CommentItem key={own.rowId} live={live} comment={own} />
          ))}
        </ul>
      )}
    </section>
  );
}
