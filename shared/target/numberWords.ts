const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const VALUES = new Map<string, number>([
  ...ONES.map((word, at) => [word, at] as const),
  ...Object.entries(TENS),
]);

/** For use inside larger expressions; matches `ten`, `twenty`, not `twenty-five`. */
export const NUMBER_WORD = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** `ten` → 10; null for any other word. */
export function readNumberWord(word: string): number | null {
  return VALUES.get(word.trim().toLowerCase()) ?? null;
}
