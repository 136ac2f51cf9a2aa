import { dayName, shortened } from '../../../shared/words';
import type { CountyFeedback, Live } from '../../state';
import { ItemHead } from './ItemHead';

/** What the county wrote beside an action, and how it rates it. */
export function CommentItem({
  live,
  comment: { ref, text, place, comment, rag, on, by },
}: {
  readonly live: Live;
  readonly comment: CountyFeedback['comments'][number];
}) {
  return (
    <li>
      <ItemHead live={live} words={[ref, shortened(text, 60)]} place={place} />
      {rag !== null && <p>County RAG: {rag}</p>}
      {comment !== null && <p class="said">{comment}</p>}
      <p class="faint">
        {by}, {dayName(on)}
      </p>
    </li>
  );
}
