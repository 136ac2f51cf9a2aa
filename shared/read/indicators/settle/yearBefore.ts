import type { Figure } from '../../../model';
import { addDays, periodSpan } from '../../../time';

/**
 * The figure of the year that ends where the target's begins: what a change in a column of its own,
 * `2010/11 | Reduction wanted | Target 2011/12`, is measured from where no year is marked as the baseline.
 */
export function yearBefore(figures: readonly Figure[]): Figure | null {
  const target = figures.find(({ kind }) => kind === 'target');
  const wanted = target ? periodSpan(target.period) : null;
  if (!wanted) return null;
  const before = figures.filter(({ kind, period, value }) => {
    const span = kind === 'target' || value === null ? null : periodSpan(period);
    return (
      span !== null && addDays(span.to, 1) === wanted.from && span.from.slice(5) === wanted.from.slice(5)
    );
  });
  return before.length === 1 ? before[0]! : null;
}
