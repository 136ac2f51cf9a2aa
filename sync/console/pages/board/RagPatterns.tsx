import { RAG_WORDS, type RagWord } from '../../../../shared/rag';

/** What is drawn over a word's colour, so that parts of a bar differ also where colours do not: paths in 8 by 8 pixels. */
const PATHS: Readonly<Partial<Record<RagWord, string>>> = {
  Red: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  Amber: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  Complete: 'M0 4H8',
  Closed: 'M0 0L8 8M0 8L8 0',
  'No date': 'M4 0V8',
  'No data': 'M4 0V8M0 4H8',
};

export function patternOf(word: RagWord): string {
  return PATHS[word] === undefined ? 'none' : `url(#${idOf(word)})`;
}

/** The patterns themselves, once a page. */
export function RagPatterns() {
  const words = Object.keys(PATHS) as RagWord[];
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {words.map((word) => (
          <pattern key={word} id={idOf(word)} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={PATHS[word]} stroke={`#${RAG_WORDS[word].ink}`} stroke-width="1" stroke-opacity="0.3" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function idOf(word: RagWord): string {
  return `rag-${word.toLowerCase().replace(' ', '-')}`;
}
