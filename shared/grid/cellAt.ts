import { parseA1 } from './address';
import type { Cell } from './cell';
import type { Grid } from './grid';

/** The cell at an address, or null where it is empty. Rows ascend, so they are halved, not walked. */
export function cellAt(grid: Grid, address: string): Cell | null {
  const at = parseA1(address);
  if (!at) return null;
  let low = 0;
  let high = grid.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = grid.rows[middle]!;
    if (row.row === at.row) return row.cells.find(({ column }) => column === at.column)?.cell ?? null;
    if (row.row < at.row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
