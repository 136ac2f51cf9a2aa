import { subjectOf, type Subject } from './subject';

/** Words that two texts must share to be one however short they are, and by default. */
const FEWEST = 4;
/** How much of the longer text the shorter must make up. */
const ENOUGH = 0.7;

/**
 * How two texts stand to each other: `same` where they say the same, `part` where one says what the other
 * says and a little more, else `other`. A word of its own on each side makes another thing (burglary, robbery),
 * and so does a name or number on either.
 */
export function compareSubjects(a: Subject, b: Subject): 'same' | 'part' | 'other' {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < FEWEST || short.words.length < long.words.length * ENOUGH) return 'other';
  if (short.numbers !== long.numbers) return 'other';
  for (const word of short.words) if (!long.wordSet.has(word)) return 'other';
  if (short.words.length === long.words.length) return 'same';
  return long.telling.some((word) => !short.wordSet.has(word)) ? 'other' : 'part';
}

/** `compareSubjects` of two texts. */
export function compareTexts(a: string, b: string): ReturnType<typeof compareSubjects> {
  return compareSubjects(subjectOf(a), subjectOf(b));
}

/**
 * How many of its words a subject must be looked up under, in any order that is the same for all, so that
 * it meets every other that `compareSubjects` finds like it: as many as it may have of its own, and one more.
 */
export function keysNeeded({ words }: Subject): number {
  return words.length < FEWEST ? 0 : Math.floor(words.length * (1 - ENOUGH)) + 1;
}
