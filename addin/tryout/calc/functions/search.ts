import { compare } from '../compare';
import { finder } from '../criterion';
import { CalcError, type Scalar } from '../scalar';

/** Where a value stands in a line of values: -1 where it does not. */
export function exactPlace(
  wanted: Scalar,
  line: readonly Scalar[],
  knowsWildcards: boolean,
  fromLast = false,
): number {
  const isFound = finder(wanted, knowsWildcards);
  return fromLast ? line.findLastIndex(isFound) : line.findIndex(isFound);
}

/** The last value not beyond the one wanted, in a line that rises (or falls); -1 where all are beyond. */
export function sortedPlace(wanted: Scalar, line: readonly Scalar[], rises = true): number {
  if (wanted instanceof CalcError) throw wanted;
  const sought = wanted ?? 0;
  let found = -1;
  for (const [place, value] of line.entries()) {
    // Values of another kind are passed over.
    if (typeof value !== typeof sought || value instanceof CalcError) continue;
    const order = compare(value, sought);
    if (rises ? order > 0 : order < 0) break;
    found = place;
  }
  return found;
}

/** The nearest value at or beyond the wanted one, in a line in any order; -1 where there is none. */
export function nearestPlace(wanted: Scalar, line: readonly Scalar[], isNextLarger: boolean): number {
  if (wanted instanceof CalcError) throw wanted;
  const sought = wanted ?? 0;
  let best = -1;
  for (const [place, value] of line.entries()) {
    if (typeof value !== typeof sought || value instanceof CalcError) continue;
    const order = compare(value, sought);
    if (order === 0) return place;
    if (isNextLarger !== order > 0) continue;
    if (best < 0 || compare(value, line[best]!) > 0 !== isNextLarger) best = place;
  }
  return best;
}
