/** Between which bounds pauses grow, in milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, of which the second half
 * is left to chance, so that all who failed at one moment do not come back at one moment.
 *
 * @param failures how often it has failed in a row, from 1
 * @param chance from 0 to 1
 */
export function growingPause({ first, longest }: Pauses, failures: number, chance: number): number {
  const whole = Math.min(longest, first * 2 ** Math.max(0, failures - 1));
  return Math.round(whole * (0.5 + chance / 2));
}
