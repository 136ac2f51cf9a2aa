import type { ReferenceCell, ReferenceTable } from '../../model';
import { number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet, BookValue } from '../countyBook';
import type { CountyReturn, CountyState } from '../countyState';
import { inBookOrder } from '../identifyRows';
import { sourceText } from '../value';

interface Row {
  readonly received: CountyReturn;
  readonly table: ReferenceTable;
  readonly cell: ReferenceCell;
}

const columns: ColumnOf<Row>[] = [
  text('District', (row) => row.received.district, { widest: 20 }),
  text('Table', (row) => row.table.name, { widest: 50 }),
  text('Row', (row) => row.cell.row, { widest: 40 }),
  text('Column', (row) => row.cell.column, { widest: 40 }),
  number('Value', (row) => valueOf(row.cell), { widest: 40 }),
  text('Source', (row) => sourceText(row.received.file, row.cell.source), { widest: 40 }),
];

export function referenceSheet(state: CountyState): BookSheet {
  const rows = inBookOrder(state.returns).flatMap((received) =>
    (received.reading?.referenceTables ?? []).flatMap((table) =>
      table.cells.map((cell) => ({ received, table, cell })),
    ),
  );
  return tableSheet('Reference', `Reference tables of ${state.county}`, columns, rows, state);
}

/** Typed as the officer saw it: a fraction shown with a percent sign is a share. */
function valueOf({ value, text: shown }: ReferenceCell): BookValue {
  if (typeof value === 'boolean') return shown || String(value);
  if (typeof value === 'number' && shown.trimEnd().endsWith('%')) return { kind: 'share', value };
  return value;
}
