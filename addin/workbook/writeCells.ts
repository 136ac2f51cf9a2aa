import type { Range } from '../../shared/grid';
import { EMPTY_CELL, isBlank, type SheetCell } from './sheetCell';
import type { SheetRow, SheetState } from './sheetState';

/** What a cell becomes; the same object leaves the sheet as it is. */
export type CellChange = (cell: SheetCell, row: number, column: number) => SheetCell;

/** A sheet whose cells of an area became something else. Rows in which nothing did are the same objects. */
export function changeCells(sheet: SheetState, area: Range, change: CellChange): SheetState {
  const rows = new Map(sheet.rows);
  let anything = false;
  for (let row = area.top; row <= area.bottom; row++) {
    const changed = changeRow(rows.get(row), row, area, change);
    if (changed === undefined) continue;
    anything = true;
    if (changed.size > 0) rows.set(row, changed);
    else rows.delete(row);
  }
  return anything ? { ...sheet, rows } : sheet;
}

/** As `changeCells`, of cells that hold or look like something alone: for areas as large as a sheet. */
export function changeKeptCells(sheet: SheetState, area: Range, change: CellChange): SheetState {
  const rows = new Map(sheet.rows);
  let anything = false;
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    const changed = new Map(cells);
    let any = false;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right) continue;
      const next = change(cell, row, column);
      if (next === cell) continue;
      any = true;
      if (isBlank(next)) changed.delete(column);
      else changed.set(column, next);
    }
    if (!any) continue;
    anything = true;
    if (changed.size > 0) rows.set(row, changed);
    else rows.delete(row);
  }
  return anything ? { ...sheet, rows } : sheet;
}

function changeRow(
  before: SheetRow | undefined,
  row: number,
  area: Range,
  change: CellChange,
): Map<number, SheetCell> | undefined {
  let after: Map<number, SheetCell> | undefined;
  for (let column = area.left; column <= area.right; column++) {
    const cell = before?.get(column) ?? EMPTY_CELL;
    const next = change(cell, row, column);
    if (next === cell) continue;
    after ??= new Map(before);
    if (isBlank(next)) after.delete(column);
    else after.set(column, next);
  }
  return after;
}
