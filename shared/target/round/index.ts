import { DEFAULT_ROUNDING, type RoundingPolicy } from '../targetPolicy';
import { roundCount } from './count';
import { roundRate } from './rate';
import { roundShare } from './share';

export { roundCount, roundRate, roundShare };
export { expectedDecimals, roundExpected } from './expected';
export { halfUp } from './halfUp';
export { decimalsOf } from './rate';

/** A figure rounded by the rule of its unit: `number` a count, `%` a share, anything else a rate. */
export function roundFigure(
  value: number,
  unit: string,
  baseline: number,
  { countDecimals, shareDecimals, rateDecimals }: RoundingPolicy = DEFAULT_ROUNDING,
): number {
  if (unit === '%') return roundShare(value, shareDecimals);
  if (unit === 'number') return roundCount(value, countDecimals);
  return roundRate(value, baseline, rateDecimals);
}
