import { slipBetween } from '../likeness';
import { plainValue } from './typedValue';

const WORDS = ['District', 'County'] as const;

/** `the District's`, `keep county`, `use the district value`. */
const SAID =
  /^(?:(?:use|take|keep|accept|go with)\s+)?(?:the\s+)?(district|county)(?:'?s)?(?:\s+(?:value|version|one|text|words|date|figure))?[.!]?$/;

/**
 * Whose value somebody decided for, however they put it. `unclear` where it is nearly one of the words,
 * or the first letter of one: it may be a slip, and must not stand in the plan as a text. Null for a
 * text that shall stand instead.
 */
export function decisionWord(written: string): (typeof WORDS)[number] | 'unclear' | null {
  const said = String(plainValue(written) ?? '').toLowerCase();
  const word = SAID.exec(said)?.[1];
  if (word !== undefined) return word === 'district' ? 'District' : 'County';
  const isNear = WORDS.some((each) => each[0]!.toLowerCase() === said || isSlip(said, each.toLowerCase()));
  return isNear || /^[?\s]+$/.test(said) ? 'unclear' : null;
}

function isSlip(said: string, word: string): boolean {
  return slipBetween(said.replace(/'?s?[.!]?$/, ''), word) !== 'more' || slipBetween(said, word) !== 'more';
}
