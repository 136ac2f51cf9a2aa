import { LONG_WORD, slipBetween } from './edits';
import { isFieldWord } from './fieldWords';
import { areVariants } from './variants';

/**
 * Whether the rare word `written` may be a slip for the common word `meant`, both folded.
 * `alone` asks for more: there nothing but the words themselves speaks for it.
 */
export function mayBeSlip(written: string, meant: string, alone: boolean): boolean {
  const shorter = Math.min(written.length, meant.length);
  if (shorter < (alone ? 7 : 5) || /\d/.test(written + meant)) return false;
  if (isFieldWord(written) || areVariants(written, meant)) return false;
  const slip = slipBetween(written, meant);
  // a first letter is seldom mistyped, and another one makes another place: Marston, Barston
  const sameStart = written[0] === meant[0] || (slip === 'swapped' && written[0] === meant[1]);
  if (!sameStart) return false;
  if (slip === 'changed') return shorter >= 7 || isFieldWord(meant);
  if (slip === 'two') return shorter >= LONG_WORD && written.slice(0, 3) === meant.slice(0, 3);
  return slip !== 'more';
}

/** Whether either of two words may be a slip for the other, given enough besides to say so. */
export function areNearWords(one: string, other: string): boolean {
  return mayBeSlip(one, other, false) || mayBeSlip(other, one, false);
}
