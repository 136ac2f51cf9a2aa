import type { Indicator } from '../../model';
import { halfUp } from './halfUp';
import { decimalsOf } from './rate';

/** One more than the figures have, so that a straight line is seen to be one: 323.3, 62.7%, 8.84. */
export function expectedDecimals({ unit, baseline, target }: Indicator): number {
  if (unit === '%') return 3;
  if (unit === 'number') return 1;
  return decimalsOf(baseline?.value ?? target.stated ?? 0) + 1;
}

/** The figure expected by now as it is shown, beside a target and in the county's workbook. */
export function roundExpected(value: number, indicator: Indicator): number {
  return halfUp(value, expectedDecimals(indicator));
}
