import { slipBetween } from '../../likeness';

/**
 * True where the one was likely meant by the other: one letter too many, too few, wrong or changed about, or two
 * where that is allowed, `quaterly`, `ongiong`. The first is right: people slip inside words.
 */
export function isSlip(word: string, low: string, slips: 1 | 2): boolean {
  if (word[0] !== low[0]) return false;
  const slip = slipBetween(low, word);
  return slip !== 'more' && (slips === 2 || slip !== 'two');
}
