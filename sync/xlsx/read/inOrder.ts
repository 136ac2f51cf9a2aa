import type { GridCell, GridRow } from '../../../shared/grid';

/**
 * Rows as a grid wants them, ascending and each once. Programs that write them otherwise are rare,
 * and Excel itself mends such files: later cells win.
 */
export function inOrder(rows: GridRow[]): GridRow[] {
  if (rows.every((row, i) => i === 0 || rows[i - 1]!.row < row.row)) return rows;
  const byNumber = new Map<number, GridRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    byNumber.set(row.row, known ? { ...known, cells: cellsInOrder([...known.cells, ...row.cells]) } : row);
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}

export function cellsInOrder(cells: readonly GridCell[]): GridCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
