import type { Issue } from '../../model';
import { date, number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyReturn, CountyState, ReturnLine } from '../countyState';
import { inBookOrder } from '../identifyRows';
import { periodLabel } from '../periodLabel';
import { dayValue, lines } from '../value';

const MS_PER_DAY = 86_400_000;

const columns: ColumnOf<ReturnLine>[] = [
  text('District', (row) => row.district, { widest: 20 }),
  text('Plan', (row) => lines(...row.plans), { widest: 50 }),
  text('File', (row) => row.file, { widest: 40 }),
  text('Period', (row) => lines(...new Set(row.periods)), { widest: 20 }),
  date('Received', (row) => dayValue(row.received)),
  number('Revision', (row) => (row.revision > 0 ? row.revision : null)),
  text('State', (row) => stateText(row), { from: 'computed', widest: 30 }),
  number('Actions', (row) => row.actions),
  number('Indicators', (row) => row.indicators),
  number('Errors', (row) => row.errors, { from: 'computed' }),
  number('Warnings', (row) => row.warnings, { from: 'computed' }),
  number('Not placed', (row) => row.notPlaced, { from: 'computed' }),
  date('Due', (row) => dayValue(row.due), { from: 'county' }),
  number('Days late', (row) => row.daysLate, { from: 'computed' }),
];

export function returnsSheet(state: CountyState): BookSheet {
  const rows = state.board ?? inBookOrder(state.returns).map((each) => lineOf(each, state.asAt));
  return tableSheet('Returns', `Returns to ${state.county}`, columns, rows, state, { internal: true });
}

/** A return's line where no board was drawn up. */
function lineOf(received: CountyReturn, asAt: string): ReturnLine {
  const { district, file, reading, revision, state, issues, due } = received;
  const plans = reading?.plans ?? [];
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const total = (of: (plan: (typeof plans)[number]) => number) =>
    reading && plans.reduce((sum, plan) => sum + of(plan), 0);
  return {
    district,
    plans: plans.map(({ title }) => title),
    file,
    periods: plans.map(({ period }) => periodLabel(period)),
    received: received.received,
    revision,
    state,
    notes: [],
    actions: total(({ actions }) => actions.length),
    indicators: total(({ indicators }) => indicators.length),
    errors: count('error'),
    warnings: count('warning'),
    notPlaced: reading && reading.notPlaced.length,
    due,
    daysLate: daysLate(received, asAt),
  };
}

/** `Refused: the file is empty. Revision 2 stands.` */
function stateText({ state, notes }: ReturnLine): string {
  const word = state.charAt(0).toUpperCase() + state.slice(1);
  return notes.length > 0 ? `${word}: ${notes.join(' ')}` : word;
}

/** From the day it was due to the day it came, or to the day of the book while it has not. */
function daysLate({ due, received }: CountyReturn, asAt: string): number | null {
  if (due === null) return null;
  const until = (received ?? asAt).slice(0, 10);
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(due)) / MS_PER_DAY));
}
