import { isSlip } from './slip';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Month names and their short forms, to months from 1. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index): [string, number] => [name, index + 1]),
  ...monthNames.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['febr', 2],
  ['sept', 9],
  ['septem', 9],
  ['octo', 10],
  ['novem', 11],
  ['decem', 12],
]);

/** Seasons by the order of the year, spring first. */
export const seasonNumbers: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['winter', 4],
]);

/** Terms by the order of the school year, autumn first. */
export const termNumbers: ReadonlyMap<string, number> = new Map([
  ['autumn', 1],
  ['spring', 2],
  ['easter', 2],
  ['summer', 3],
]);

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** `three` is 3. */
export const countWords: ReadonlyMap<string, number> = new Map(
  counts.map((word, index) => [word, index + 1]),
);

/** `third` is 3. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  ordinals.map((word, index) => [word, index + 1]),
);

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/**
 * The month or season a misspelt word is likely meant to be: `septmber`, `feburary`, `marhc`. One slip is
 * allowed in a short word and two in a long one.
 */
export function likelyCalendarWord(low: string): string | null {
  if (low.length < 4) return null;
  for (const word of [...monthNames, 'sept', ...seasonNumbers.keys()]) {
    if (word.length >= 4 && isSlip(word, low, word.length >= 7 ? 2 : 1)) return word;
  }
  return null;
}
