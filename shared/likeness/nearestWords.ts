import { slipBetween } from './edits';
import { foldName } from './fold';

/** Those of `words` that are a slip away from what is written, in their own order; none for very short words. */
export function nearestWords(written: string, words: readonly string[]): string[] {
  const folded = foldName(written);
  if (folded.length < 4) return [];
  return words.filter((word) => {
    const slip = slipBetween(folded, foldName(word));
    return slip === 'two' ? folded.length >= 8 : slip !== 'more';
  });
}
