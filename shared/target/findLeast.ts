import { amountOf, span, type ChangeFound } from './changeFound';
import { findDirections } from './direction';
import { governingDirection } from './governingDirection';

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';
const RANGE = new RegExp(
  `\\bby (?:between )?(${DIGITS})\\s?%?\\s?(?:-|–|to|and)\\s?(?:${DIGITS})\\s?(?:(points?|pts?|pp)|%\\s?(points?|pts?)?|per\\s?cent(?:age)?\\s?(points?)?)`,
  'i',
);

/** `Reduce by 5–10%`: the least of it is what must be reached. */
export function findLeast(text: string): ChangeFound | null {
  const range = RANGE.exec(text);
  if (!range) return null;
  const { start, end } = span(range);
  const direction = governingDirection(findDirections(text), text, start, end);
  const kind = (range[2] ?? range[3] ?? range[4]) ? 'points' : 'percent';
  return { start, end, kind, size: amountOf(range[1]!), sign: null, direction, relative: false };
}
