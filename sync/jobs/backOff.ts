const FIRST = 500;
const LONGEST = 30_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, up to half a minute.
 *
 * @param failures how often it has failed in a row, from 1
 * @param chance from 0 to 1, so that workers do not all try at one moment
 */
export function backOff(failures: number, chance: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return Math.round(whole * (0.5 + chance / 2));
}
