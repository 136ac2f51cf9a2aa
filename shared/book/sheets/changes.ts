import { date, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { Change, CountyState } from '../countyState';
import { dayValue } from '../value';

const columns: ColumnOf<Change>[] = [
  date('When', (row) => dayValue(row.when), { from: 'computed' }),
  text('District', (row) => row.district, { widest: 20 }),
  text('Plan', (row) => row.plan),
  text('Ref', (row) => row.ref, { widest: 10 }),
  text('Field', (row) => row.field, { widest: 18 }),
  text('Was', (row) => row.was, { widest: 50 }),
  text('Now', (row) => row.now, { widest: 50 }),
  text('By', (row) => row.by, { widest: 24 }),
  text('Source', (row) => row.source, { widest: 40 }),
];

export function changesSheet(state: CountyState): BookSheet {
  const title = `Changes in ${state.county} since the last publication`;
  return tableSheet('Changes', title, columns, state.changes ?? [], state, { internal: true });
}
