import { RAG_WORDS, type RagWord } from '../../shared/rag';

/** A RAG as symbol and word on its colour, and how many where that is the question. */
export function RagPill({ word, count }: { readonly word: RagWord; readonly count?: number }) {
  const { symbol, fill, ink, meaning } = RAG_WORDS[word];
  return (
    <span class="rag" style={{ background: `#${fill}`, color: `#${ink}` }} title={meaning}>
      <span aria-hidden="true">{symbol}</span> {word}
      {count !== undefined && <strong> {count.toLocaleString('en-GB')}</strong>}
    </span>
  );
}
