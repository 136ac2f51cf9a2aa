import { growingPause } from '../../shared/retry';

const PAUSES = { first: 500, longest: 30_000 };

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, up to half a minute.
 *
 * @param failures how often it has failed in a row, from 1
 * @param chance from 0 to 1, so that workers do not all try at one moment
 */
export function backOff(failures: number, chance: number): number {
  return growingPause(PAUSES, failures, chance);
}
