import { date, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { Conflict, CountyState } from '../countyState';
import { dayValue } from '../value';

const columns: ColumnOf<Conflict>[] = [
  text('District', (row) => row.district, { widest: 20 }),
  text('Plan', (row) => row.plan),
  text('Ref', (row) => row.ref, { widest: 10 }),
  text('Field', (row) => row.field, { widest: 18 }),
  text('Agreed', (row) => row.agreed, { widest: 40 }),
  text("District's", (row) => row.ofDistrict, { widest: 40 }),
  text("County's", (row) => row.ofCounty, { widest: 40, from: 'county' }),
  date('Since', (row) => dayValue(row.since), { from: 'computed' }),
  text('Decision', (row) => row.decision, { from: 'county', list: ['District', 'County'], widest: 24 }),
  text('Source', (row) => row.source, { widest: 40 }),
];

export function conflictsSheet(state: CountyState): BookSheet {
  const title = `Conflicts to decide in ${state.county}`;
  return tableSheet('Conflicts', title, columns, state.conflicts ?? [], state, { internal: true });
}
