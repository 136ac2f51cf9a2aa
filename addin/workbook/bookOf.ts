import type { Cell, Grid, Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import type { CellValue, SheetCell } from './sheetCell';
import { emptySheet, type BookState, type SheetState } from './sheetState';

/** A workbook as a program opens it. A formula keeps the result stored with it until it is calculated. */
export function bookOf(workbook: Workbook): BookState {
  return {
    file: workbook.file,
    sheets: workbook.sheets.map((grid, index) => sheetOf(grid, `{${String(index + 1).padStart(8, '0')}}`)),
    names: [],
    settings: new Map(),
  };
}

function sheetOf(grid: Grid, id: string): SheetState {
  return {
    ...emptySheet(id, grid.sheet),
    visibility: grid.visibility,
    rows: new Map(
      grid.rows.map(({ row, cells }) => [
        row,
        new Map(cells.map(({ column, cell }) => [column, keptCell(cell)])),
      ]),
    ),
    merges: grid.merges,
    hiddenRows: new Set(grid.rows.flatMap(({ row, hidden }) => (hidden ? [row] : []))),
    columns: new Map(grid.hiddenColumns.map((column) => [column, { hidden: true }])),
  };
}

function keptCell(cell: Cell): SheetCell {
  return {
    value: keptValue(cell),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.format === undefined ? {} : { numberFormat: cell.format }),
    // Text that a program would take for something else was entered behind an apostrophe.
    ...(cell.kind === 'text' && cell.formula === undefined && /^[=+\-@']|\d/.test(cell.value)
      ? { quoted: true }
      : {}),
    ...(cell.kind === 'date' && cell.format === undefined ? { numberFormat: 'dd/mm/yyyy' } : {}),
  };
}

function keptValue(cell: Cell): CellValue {
  if (cell.kind === 'date') return isoToSerial(cell.value);
  return cell.kind === 'error' ? { error: cell.value } : cell.value;
}
