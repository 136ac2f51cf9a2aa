import { date, number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyReturn, CountyState } from '../countyState';
import { inBookOrder } from '../identifyRows';
import { periodLabel } from '../periodLabel';
import { dayValue, lines } from '../value';

const MS_PER_DAY = 86_400_000;

export function returnsSheet(state: CountyState): BookSheet {
  const columns: ColumnOf<CountyReturn>[] = [
    text('District', (row) => row.district, { widest: 20 }),
    text('Plan', (row) => lines(...plansOf(row).map((plan) => plan.title)), { widest: 50 }),
    text('File', (row) => row.file, { widest: 40 }),
    text('Period', (row) => lines(...new Set(plansOf(row).map((plan) => periodLabel(plan.period)))), {
      widest: 20,
    }),
    date('Received', (row) => dayValue(row.received)),
    number('Revision', (row) => (row.revision > 0 ? row.revision : null)),
    text('State', (row) => sentenceCase(row.state), { from: 'computed', widest: 16 }),
    number('Actions', (row) => total(row, (plan) => plan.actions.length)),
    number('Indicators', (row) => total(row, (plan) => plan.indicators.length)),
    number('Errors', (row) => issuesOf(row, 'error'), { from: 'computed' }),
    number('Warnings', (row) => issuesOf(row, 'warning'), { from: 'computed' }),
    number('Not placed', (row) => row.reading && row.reading.notPlaced.length, { from: 'computed' }),
    date('Due', (row) => dayValue(row.due), { from: 'county' }),
    number('Days late', (row) => daysLate(row, state.asAt), { from: 'computed' }),
  ];
  return tableSheet('Returns', `Returns to ${state.county}`, columns, inBookOrder(state.returns), {
    internal: true,
  });
}

type PlanOf = NonNullable<CountyReturn['reading']>['plans'][number];

function plansOf(row: CountyReturn): readonly PlanOf[] {
  return row.reading?.plans ?? [];
}

function total(row: CountyReturn, count: (plan: PlanOf) => number): number | null {
  return row.reading && plansOf(row).reduce((sum, plan) => sum + count(plan), 0);
}

function issuesOf(row: CountyReturn, severity: 'error' | 'warning'): number {
  return row.issues.filter((issue) => issue.severity === severity).length;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** From the day it was due to the day it came, or to the day of the book while it has not. */
function daysLate({ due, received }: CountyReturn, asAt: string): number | null {
  if (due === null) return null;
  const until = (received ?? asAt).slice(0, 10);
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(due)) / MS_PER_DAY));
}
