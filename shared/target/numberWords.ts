const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ['zero', 0],
  ['hundred', 100],
  ['dozen', 12],
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);

const ONE = ONES.join('|');

/** For use inside larger expressions; matches `ten`, `twenty-five`, `a dozen`, `two dozen`, `three hundred`. */
export const NUMBER_WORD = `(?:(?:(?:${ONE}|a) )?(?:dozen|hundred)|(?:${TENS.join('|')})(?:[- ](?:${ONE}))?|${[
  'zero',
  ...TEENS,
  ...[...ONES].sort((a, b) => b.length - a.length),
].join('|')})`;

/** `ten` → 10, `twenty-five` → 25, `two dozen` → 24, `three hundred` → 300; null for any other word. */
export function readNumberWord(words: string): number | null {
  const [first = '', second] = words.trim().toLowerCase().split(/[- ]/);
  const value = VALUES.get(first) ?? null;
  if (second === undefined) return value;
  if (second === 'dozen' || second === 'hundred') {
    const times = first === 'a' ? 1 : value;
    return times === null ? null : times * VALUES.get(second)!;
  }
  const ones = VALUES.get(second);
  return value === null || ones === undefined || ones > 9 || value < 20 ? null : value + ones;
}
