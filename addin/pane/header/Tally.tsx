import type { LiveState } from '../../state';
import { RAG_ORDER } from '../../../shared/rag';
import { RagPill } from '../../../web/parts';

/** How the plan stands, in one line. */
export function Tally({ tally }: { readonly tally: LiveState['tally'] }) {
  const words = RAG_ORDER.filter((word) => (tally[word] ?? 0) > 0);
  if (words.length === 0) return null;
  return (
    <ul class="tally" aria-label="How the plan stands">
      {words.map((word) => (
        <li key={word}>
          <RagPill word={word} count={tally[word]!} />
        </li>
      ))}
    </ul>
  );
}
