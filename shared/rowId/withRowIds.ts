import { computedColumns, rowOfCell, type Workbook } from '../grid';
import type { Action, Indicator, Reading } from '../model';
import { idsFor, type OnRow } from './idsFor';
import { rowPrint } from './rowPrint';
import { readTags, ROW_ID, type RowTag } from './rowTag';

/** The reading with the ids that hidden columns of ours give its rows. The very same where there are none. */
export function withRowIds(reading: Reading, { sheets }: Workbook): Reading {
  const tags = sheets.flatMap((grid) => {
    const column = computedColumns(grid).get(ROW_ID);
    return column ? tagsIn(grid, column.column) : [];
  });
  if (tags.length === 0) return reading;
  const records = reading.plans.flatMap(({ actions, indicators }) => [...actions, ...indicators]);
  const ids = idsFor(records.map(onRow), tags);
  const idOf = new Map(records.map((record, at) => [record, ids[at]!]));
  const tagged = <Own extends Action | Indicator>(record: Own): Own => {
    const rowId = idOf.get(record);
    return rowId ? { ...record, rowId } : record;
  };
  const plans = reading.plans.map((plan) => ({
    ...plan,
    actions: plan.actions.map(tagged),
    indicators: plan.indicators.map(tagged),
  }));
  return { ...reading, plans };
}

/** A record with its place: the row on which it begins. */
export function onRow(record: Action | Indicator): OnRow {
  const { sheet, cell } = record.source;
  return { row: rowName(sheet, rowOfCell(cell)), print: rowPrint(record) };
}

/** The name of a row among those of all sheets. */
export function rowName(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

function tagsIn({ sheet, rows }: Workbook['sheets'][number], column: number): (RowTag & OnRow)[] {
  return rows.flatMap(({ row, cells }) => {
    const cell = cells.find((own) => own.column === column)?.cell;
    return cell?.kind === 'text'
      ? readTags(cell.value).map((tag) => ({ ...tag, row: rowName(sheet, row) }))
      : [];
  });
}
