import { remembered } from '../../likeness';
import { normalise } from '../headings/normalise';

/** Words of one text against another's, 0…1: twice the shared words over all words. Brackets do not count. */
export function wordLikeness(a: string, b: string): number {
  return likenessOfWords(wordsCompared(a), wordsCompared(b));
}

/** The same of words that `wordsCompared` gave. */
export function likenessOfWords(first: readonly string[], second: readonly string[]): number {
  if (first.length + second.length === 0) return 1;
  const rest = [...second];
  let shared = 0;
  for (const word of first) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (first.length + second.length);
}

/** The words of a text that count when it is held against another. */
export const wordsCompared = remembered((text): readonly string[] =>
  normalise(text.replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && word !== 'the'),
);

/** The same words but for case, punctuation and endings. */
export function sameWords(a: string, b: string): boolean {
  return a === b || wordsAlike(a) === wordsAlike(b);
}

/** What texts of the same words have in common. */
export const wordsAlike = remembered(normalise);
