import { halfUp } from './halfUp';

/** Shares are fractions, rounded half up to one decimal place of a percent (SPEC part 3): 0.66049 → 0.66. */
export function roundShare(value: number, decimalsOfPercent = 1): number {
  return halfUp(value, decimalsOfPercent + 2);
}
