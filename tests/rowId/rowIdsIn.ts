import type { Action, Indicator, Reading } from '../../shared/model';

/** The ids of a reading's rows, in order; null where a row has none. */
export function rowIdsIn(reading: Reading): (string | null)[] {
  return recordsIn(reading).map(({ rowId }) => rowId ?? null);
}

/** The reading as it would be without them. */
export function withoutRowIds(reading: Reading): Reading {
  const plain = <Own extends Action | Indicator>({ rowId: _, ...record }: Own) => record as Own;
  const plans = reading.plans.map((plan) => ({
    ...plan,
    actions: plan.actions.map(plain),
    indicators: plan.indicators.map(plain),
  }));
  return { ...reading, plans };
}

function recordsIn({ plans }: Reading): (Action | Indicator)[] {
  return plans.flatMap(({ actions, indicators }) => [...actions, ...indicators]);
}
