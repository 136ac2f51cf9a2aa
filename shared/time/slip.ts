import { slipBetween } from '../likeness';

/**
 * True where the one was likely meant by the other: one letter too many, too few, wrong or changed about, or two
 * where that is allowed, `quaterly`, `ongiong`. The first is right: people slip inside words.
 */
export function isSlip(word: string, low: string, slips: 1 | 2): boolean {
  if (word[0] !== low[0]) return false;
  const slip = slipBetween(low, word);
  return slip !== 'more' && (slips === 2 || slip !== 'two');
}

/** `2O11`, `l5 June`: letters typed for the digits they look like. As long as before, so that every word keeps its place. */
export function mendDigits(text: string): string {
  return text.replace(/\b[\dOolI]*\d[\dOolI]*\b/g, (token) =>
    token.replace(/o/gi, '0').replace(/[lI]/g, '1'),
  );
}
