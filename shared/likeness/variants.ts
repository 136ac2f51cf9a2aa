/** Endings by which a word and its relative differ without either being misspelt. */
const ENDINGS = new Set('s es r er d ed e ing al y ly n en ment ship me'.split(' '));

/** Spellings that stand side by side in British writing, or words that only look alike. */
const PAIRS = [
  'adviser advisor',
  'centre center',
  'licence license',
  'practice practise',
  'enquiry inquiry',
  'councillor counsellor',
  'detection detention',
  'judgement judgment',
  'grey gray',
  'county country',
  'parish perish',
  'casual causal',
  'contact contract',
  'mediation medication',
  'addiction addition',
  'personal personnel',
  'trading training',
  'principal principle',
  'stationary stationery',
  'affect effect',
].map((pair) => pair.split(' ') as [string, string]);

/** True where two folded words differ only by an ending, by s for z, or are two accepted spellings. */
export function areVariants(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && ENDINGS.has(long.slice(short.length))) return true;
  if (a.replace(/z(?=[aei])/g, 's') === b.replace(/z(?=[aei])/g, 's')) return true;
  return PAIRS.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** True where two folded words differ by a closing s alone: Howell and Howells may be two families. */
export function differsByS(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}
