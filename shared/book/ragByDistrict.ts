import { RAG_ORDER, RAG_WORDS, ragText, type RagWord } from '../rag';
import type { BookChart, BookTable, BookValue } from './countyBook';

/**
 * How each district's actions stand, as bars, from the rows of the Summary. Each part bears its word
 * and symbol in the legend and its count on the bar, so that nothing hangs on colour. Null where no
 * action has been evaluated.
 */
export function ragByDistrict({ columns, rows }: BookTable): BookChart | null {
  const at = new Map(columns.map(({ heading }, index) => [heading, index]));
  const value = (row: readonly BookValue[], heading: string) => row[at.get(heading) ?? -1] ?? null;
  const count = (row: readonly BookValue[], heading: string) => {
    const counted = value(row, heading);
    return typeof counted === 'number' ? counted : 0;
  };
  const withActions = rows.filter((row) => count(row, 'Actions') > 0);
  const words = RAG_ORDER.filter((word) => withActions.some((row) => count(row, word) > 0));
  const byDistrict = new Map<string, Map<RagWord, number>>();
  for (const row of withActions) {
    const district = String(value(row, 'District'));
    const counts = byDistrict.get(district) ?? new Map<RagWord, number>();
    byDistrict.set(district, counts);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + count(row, word));
  }
  if (words.length === 0) return null;
  return {
    title: 'Actions by delivery RAG',
    description: [...byDistrict]
      .map(([district, counts]) => `${district}: ${inWords(words, counts)}`)
      .join('. '),
    categories: [...byDistrict.keys()],
    series: words.map((word) => ({
      name: ragText(word),
      fill: RAG_WORDS[word].fill,
      ink: RAG_WORDS[word].ink,
      values: [...byDistrict.values()].map((counts) => counts.get(word) ?? 0),
    })),
  };
}

function inWords(words: readonly RagWord[], counts: ReadonlyMap<RagWord, number>): string {
  return words
    .filter((word) => counts.get(word))
    .map((word) => `${ragText(word)} ${counts.get(word)}`)
    .join(', ');
}
