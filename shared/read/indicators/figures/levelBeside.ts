import type { StatedChange } from '../../../target';
import { findAmounts } from './amount';

/**
 * The level that a target cell names beside its change, or null: `10% reduction to 360`, `360 / -10%`,
 * `-10% (360)`, `Reduce by 40 to 360`. What stands behind “from” is where it starts.
 */
export function levelBeside(text: string, change: StatedChange, unit: string): number | null {
  const levels = findAmounts(text).filter(
    ({ start, end, unit: own }) =>
      (end <= change.start || start >= change.end) &&
      (own === '%') === (unit === '%') &&
      !/\bfrom\s*$/i.test(text.slice(0, start)),
  );
  return levels.length === 1 ? levels[0]!.value : null;
}
