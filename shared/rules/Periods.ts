import type { Span } from '../model';
import { entryOf } from '../sharing';
import type { Around } from './around';

/** The periods of a return's plans. */
export interface Periods {
  /** Of the plan whose actions stand on a sheet, by sheet. */
  readonly bySheet: Readonly<Record<string, Span | null>>;
  /** Of the first plan that has one. */
  readonly first: Span | null;
}

/** The periods of plans, given what is known around their records. */
export function periodsOf(plans: readonly Around[]): Periods {
  const bySheet: Record<string, Span | null> = {};
  for (const { plan, sheets } of plans)
    for (const sheet in sheets) if (entryOf(bySheet, sheet) === undefined) bySheet[sheet] = plan.period;
  return { bySheet, first: plans.find(({ plan }) => plan.period !== null)?.plan.period ?? null };
}

/** The period that an example for a sheet should lie in. */
export function periodAt({ bySheet, first }: Periods, sheet: string): Span | null {
  return entryOf(bySheet, sheet) ?? first;
}
