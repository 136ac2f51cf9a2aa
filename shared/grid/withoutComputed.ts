import { allComputedColumns, computedHeading, type ComputedColumn } from './computedColumns';
import type { Grid, GridRow, Workbook } from './grid';

/** What stands in A1 of a sheet that is all ours: it holds the words and settings our formulas look up. */
export const COMPUTED_SHEET = computedHeading('Lists');

/** Whether a whole sheet is ours, whatever it is called now. */
export function isComputedSheet({ rows }: Grid): boolean {
  const first = rows[0];
  return first?.row === 0 && first.cells[0]?.column === 0 && first.cells[0].cell.value === COMPUTED_SHEET;
}

/**
 * The officer's own workbook: without the columns and the sheet that setting up puts there. What holds
 * nothing of ours is the very same object.
 */
export function withoutComputed(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((grid) => !isComputedSheet(grid)).map(withoutComputedColumns);
  const same =
    sheets.length === workbook.sheets.length && sheets.every((grid, at) => grid === workbook.sheets[at]);
  return same ? workbook : { ...workbook, sheets };
}

/** A sheet without our columns, from their headings down. */
export function withoutComputedColumns(grid: Grid): Grid {
  const ours = allComputedColumns(grid);
  if (ours.length === 0) return grid;
  const tops = new Map(ours.map(({ column, top }) => [column, top]));
  const key = ours.map(({ column, top }) => `${column} ${top}`).join();
  const rows = grid.rows.flatMap((row) => {
    const own = lasting(row, key, () => withoutCells(row, tops));
    return own.cells.length > 0 ? [own] : [];
  });
  return { ...grid, rows, hiddenColumns: grid.hiddenColumns.filter((column) => !tops.has(column)) };
}

const known = new WeakMap<GridRow, { readonly key: string; readonly without: GridRow }>();

/** The row without our columns: the same object again for a row that did not change. */
function lasting(row: GridRow, key: string, work: () => GridRow): GridRow {
  const kept = known.get(row);
  if (kept?.key === key) return kept.without;
  const without = work();
  known.set(row, { key, without });
  return without;
}

function withoutCells(row: GridRow, tops: ReadonlyMap<number, ComputedColumn['top']>): GridRow {
  const cells = row.cells.filter(({ column }) => row.row < (tops.get(column) ?? Infinity));
  return cells.length === row.cells.length ? row : { ...row, cells };
}
