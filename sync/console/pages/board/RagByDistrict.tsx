import { RAG_ORDER } from '../../../../shared/rag';
import type { CountySummary } from '../../../../shared/protocol';
import { counted } from '../../../../shared/words';
import { RagPill } from '../../../../web/parts';
import { RagBar } from './RagBar';
import { RagPatterns } from './RagPatterns';
import { talliesByDistrict } from './tallies';

/** How each district's actions stand. */
export function RagByDistrict({ summary }: { readonly summary: CountySummary }) {
  const tallies = talliesByDistrict(summary);
  const words = RAG_ORDER.filter((word) =>
    tallies.some(({ parts }) => parts.some((part) => part.word === word)),
  );
  return (
    <section class="panel" aria-labelledby="rag-title">
      <h2 id="rag-title">Actions by delivery RAG</h2>
      {tallies.length === 0 ? (
        <p class="faint">No action has come in yet.</p>
      ) : (
        <>
          <ul class="tally" aria-label="All districts together">
            {words.map((word) => (
              <li key={word}>
                <RagPill word={word} count={totalOf(word)} />
              </li>
            ))}
          </ul>
          <RagPatterns />
          <ul class="bars">
            {tallies.map((tally) => (
              <li key={tally.district}>
                <p>
                  {tally.district} <span class="faint">{counted(tally.actions, 'action')}</span>
                </p>
                <RagBar tally={tally} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function totalOf(word: (typeof RAG_ORDER)[number]): number {
    return tallies.reduce(
      (sum, { parts }) => sum + (parts.find((part) => part.word === word)?.count ?? 0),
      0,
    );
  }
}
