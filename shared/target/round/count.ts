import { halfUp } from './halfUp';

/** Counts are rounded half up, to a whole number unless the policy says otherwise (SPEC part 3): 648.5 → 649. */
export function roundCount(value: number, decimals = 0): number {
  return halfUp(value, decimals);
}
