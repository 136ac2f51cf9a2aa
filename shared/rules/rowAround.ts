import type { Plan, Reading } from '../model';
import { entryOf } from '../sharing';
import { aroundOf } from './aroundOf';
import type { RowAround } from './checkRow';
import { settingsOf } from './options';

/** What holds around the actions of a sheet in a plan. */
export function rowAround(plan: Plan, sheet: string, reading: Reading): RowAround | null {
  const facts = entryOf(aroundOf(plan, reading, settingsOf({})).sheets, sheet);
  return facts ? { period: plan.period, facts } : null;
}
