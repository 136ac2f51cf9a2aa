import type { Cell, Grid, GridCell, GridRow } from '../../shared/grid';
import { isEqual } from '../../shared/sharing';

/** A row with other cells in some columns; the very same row where they are what it has. Null where none is left. */
export function withCells(
  row: GridRow | null,
  at: number,
  given: readonly { readonly column: number; readonly cell: Cell | null }[],
): GridRow | null {
  const before = row?.cells ?? [];
  const cells = new Map(before.map(({ column, cell }) => [column, cell]));
  let same = true;
  for (const { column, cell } of given) {
    if (isEqual(cells.get(column) ?? null, cell)) continue;
    same = false;
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }
  if (same) return row;
  if (cells.size === 0) return null;
  const kept = new Map(before.map((own) => [own.column, own]));
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return {
    row: at,
    hidden: row?.hidden ?? false,
    cells: sorted.map(([column, cell]): GridCell => {
      const own = kept.get(column);
      return own?.cell === cell ? own : { column, cell };
    }),
  };
}

/** The index of a row among rows that ascend, or of the first beyond it. */
export function indexOfRow(rows: readonly GridRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sheet read anew, made of the rows it had wherever they are equal; the sheet itself where all is. */
export function keepRows(last: Grid, next: Grid): Grid {
  const known = new Map(last.rows.map((row) => [row.row, row]));
  const rows = next.rows.map((row) => {
    const before = known.get(row.row);
    return before && isEqual(before, row) ? before : row;
  });
  const sameRows = rows.length === last.rows.length && rows.every((row, at) => row === last.rows[at]);
  const { rows: _last, ...lastRest } = last;
  const { rows: _next, ...nextRest } = next;
  if (sameRows && isEqual(lastRest, nextRest)) return last;
  return { ...next, rows: sameRows ? last.rows : rows };
}
