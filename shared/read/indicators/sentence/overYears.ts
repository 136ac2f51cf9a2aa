import type { Change } from '../../../model';
import { periodSpan } from '../../../time';

/** Where a change is measured from and to. */
export interface Ends {
  readonly baseline: { readonly period: string | null; readonly value: number | null } | null;
  readonly target: { readonly period: string | null; readonly value: number | null };
}

/**
 * A change that is wanted each year, `3% a year`, as the change from baseline to target: each year's on top of
 * the last, unless the target that is stated adds them up.
 */
export function overYears(change: Change, yearly: boolean, { baseline, target }: Ends): Change {
  const years = yearly ? yearsBetween(baseline?.period ?? null, target.period) : 1;
  if (years <= 1) return change;
  const added = change.amount * years;
  if (change.kind !== 'percent') return { ...change, amount: added };
  const isAdded =
    baseline?.value != null &&
    target.value !== null &&
    Math.abs(baseline.value * (1 + added / 100) - target.value) < 0.6;
  const compound = ((1 + change.amount / 100) ** years - 1) * 100;
  return { ...change, amount: isAdded ? added : Number(compound.toFixed(2)) };
}

function yearsBetween(from: string | null, to: string | null): number {
  const first = from === null ? null : periodSpan(from);
  const last = to === null ? null : periodSpan(to);
  return first && last ? Number(last.to.slice(0, 4)) - Number(first.to.slice(0, 4)) : 1;
}
