/** Which side of its value a target may lie on. */
export type Bound = 'at least' | 'at most';

const AT_LEAST =
  /(?:\b(?:at least|not? (?:(?:less|fewer|lower|worse) than|below)|min(?:imum|\.)?(?: of)?|more than|over|above|exceed(?:ing|s)?|or (?:more|above) than|greater than|in excess of)|[>≥]=?)\s*$/i;
const AT_MOST =
  /(?:\b(?:at most|not? (?:(?:more|higher|greater) than|above)|max(?:imum|\.)?(?: of)?|(?<!\bnot? )(?:(?:less|fewer|lower) than|below)|under|at or below|not (?:to )?exceed(?:ing)?|up to|within)|[<≤]=?)\s*$/i;
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*(?:or (?:more|above|higher|over|better)|\+(?!\d)|minimum|and (?:above|over))/i, 'at least'],
  [/^\s*(?:or (?:less|fewer|below|lower|under)|maximum|and (?:below|under))/i, 'at most'],
];

/** The bound that words around a quantity make of it, or null. */
export function boundOf(before: string, after: string): Bound | null {
  if (AT_MOST.test(before)) return 'at most';
  if (AT_LEAST.test(before)) return 'at least';
  return AFTER.find(([words]) => words.test(after))?.[1] ?? null;
}

/** The bound of the first quantity in a target's words: `at least 85%`, `under 18%`, `40 or fewer`. */
export function readBound(text: string): Bound | null {
  const quantity = /£?\d[\d.,]*%?/.exec(text.slice(0, LONGEST_TARGET));
  if (!quantity) return null;
  return boundOf(text.slice(0, quantity.index), text.slice(quantity.index + quantity[0].length));
}

/** In characters: a bound stands beside its figure. */
const LONGEST_TARGET = 100;
