import { growingPause } from '../../shared/retry';

/** In milliseconds. */
const FIRST = 2_000;
const PAUSES = { first: FIRST, longest: 5 * 60_000 };
/** A county that asks for more than this has its clock wrong. */
const LONGEST_ASKED = 60 * 60_000;

/**
 * How long to wait after so many tries, in milliseconds: twice as long each time, up to five minutes, of
 * which the second half is left to chance, so that a county's districts do not all come back at once.
 *
 * @param asked what the county asked for; never less than that.
 * @param chance from 0 to 1.
 */
export function backOff(tries: number, asked: number | null, chance: number): number {
  if (asked === null) return growingPause(PAUSES, tries, chance);
  return Math.round(Math.min(LONGEST_ASKED, asked) + FIRST * chance);
}
