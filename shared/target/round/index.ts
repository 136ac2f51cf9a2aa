import { roundCount } from './count';
import { roundRate } from './rate';
import { roundShare } from './share';

export { roundCount, roundRate, roundShare };
export { halfUp } from './halfUp';
export { decimalsOf } from './rate';

/** A figure rounded by the rule of its unit: `number` a count, `%` a share, anything else a rate. */
export function roundFigure(value: number, unit: string, baseline: number): number {
  if (unit === '%') return roundShare(value);
  if (unit === 'number') return roundCount(value);
  return roundRate(value, baseline);
}
