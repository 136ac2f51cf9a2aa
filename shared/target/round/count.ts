import { halfUp } from './halfUp';

/** Counts are rounded half up to a whole number (SPEC part 3): 648.5 → 649. */
export function roundCount(value: number): number {
  return halfUp(value, 0);
}
