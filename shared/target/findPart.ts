import { span, type ChangeFound } from './changeFound';
import { findDirections } from './direction';
import { governingDirection } from './governingDirection';

const FACTOR = /\b(halv(?:e|ed|es|ing)|doubl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing))\b/gi;
const PART = '(half|third|quarter|fifth|tenth)';
const FRACTION = new RegExp(
  `\\bby (?:at least |about |around )?(?:a |an |one[ -])?${PART}\\b` +
    `|\\b(two[ -]thirds|three[ -]quarters)\\b` +
    `|\\b(?:a|one)[ -]${PART} (?=fewer|less|more|(?:reduction|increase|cut|fall|rise|drop)\\b)`,
  'gi',
);
/** `Half the baseline`, `a third of last year’s figure`: the level itself, as a part of the baseline. */
const PART_LEFT = new RegExp(
  `^\\W*(?:to )?(?:a |one )?${PART} (?:of )?(?:the |its |our )?(?:baseline|benchmark|last year|20\\d\\d)`,
  'i',
);

const PARTS: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  'two thirds': 200 / 3,
  'three quarters': 75,
};

/** `Halve`, `double the number`. */
export function findFactor(text: string): ChangeFound | null {
  for (const match of text.matchAll(FACTOR)) {
    const word = match[1]!.toLowerCase();
    const size = word.startsWith('halv') ? 50 : word.startsWith('doubl') ? 100 : 200;
    const direction = size === 50 ? 'reduce' : 'increase';
    return { ...span(match), kind: 'percent', size, sign: null, direction, relative: true };
  }
  return null;
}

/** `Cut by a third`, `a quarter fewer`, `half the baseline`. */
export function findFraction(text: string): ChangeFound | null {
  const left = PART_LEFT.exec(text);
  if (left) {
    const size = 100 - PARTS[left[1]!.toLowerCase()]!;
    return { ...span(left), kind: 'percent', size, sign: -1, direction: 'reduce', relative: true };
  }
  for (const match of text.matchAll(FRACTION)) {
    const { start, end } = span(match);
    const direction = governingDirection(findDirections(text), text, start, end);
    if (direction === null) continue;
    const word = (match[1] ?? match[2] ?? match[3])!.toLowerCase().replace('-', ' ');
    return { start, end, kind: 'percent', size: PARTS[word]!, sign: null, direction, relative: true };
  }
  return null;
}
