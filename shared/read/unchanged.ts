import type { Plan, Reading, Source } from '../model';
import { isEqual, keepUnchanged } from '../sharing';

/**
 * The reading `next` made of the records of `last` wherever they are equal, so that "has it changed?"
 * is one comparison of objects. Whole lists, plans and the reading itself are the last ones where
 * nothing in them changed.
 */
export function unchanged(last: Reading, next: Reading): Reading {
  return sameOr(last, {
    file: next.file,
    district: next.district,
    plans: list(
      last.plans,
      next.plans.map((plan) =>
        unchangedPlan(
          last.plans.find(({ id }) => id === plan.id),
          plan,
        ),
      ),
      ({ id }) => id,
    ),
    partners: list(last.partners, next.partners, bySource),
    referenceTables: list(last.referenceTables, next.referenceTables, bySource),
    notes: list(last.notes, next.notes, byCell),
    notPlaced: list(last.notPlaced, next.notPlaced, byCell),
    remarks: list(last.remarks, next.remarks, bySource),
  });
}

function unchangedPlan(last: Plan | undefined, next: Plan): Plan {
  if (!last) return next;
  return sameOr(last, {
    ...next,
    period: isEqual(last.period, next.period) ? last.period : next.period,
    objectives: list(last.objectives, next.objectives, byCell),
    sections: list(last.sections, next.sections, ({ text }) => text),
    announcements: list(last.announcements, next.announcements, bySource),
    actions: list(last.actions, next.actions, bySource),
    indicators: list(last.indicators, next.indicators, bySource),
    source: isEqual(last.source, next.source) ? last.source : next.source,
    places: isEqual(last.places, next.places) ? last.places : next.places,
  });
}

function list<Item>(last: readonly Item[], next: readonly Item[], placeOf: (item: Item) => string): Item[] {
  return keepUnchanged(last, next, placeOf) as Item[];
}

/** The last record where all its values are the same objects still. */
function sameOr<Record extends object>(last: Record, next: Record): Record {
  for (const key in next) if (next[key] !== last[key]) return next;
  return last;
}

function bySource({ source }: { readonly source: Source }): string {
  return source.cell;
}

function byCell({ cell }: { readonly cell: string }): string {
  return cell;
}
