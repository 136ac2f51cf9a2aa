import type { Cell, ComputedColumn, Grid } from '../../shared/grid';

/** What stands in our columns of a sheet, by row and column. */
export class HeldCells {
  private readonly byRow = new Map<number, Map<number, Cell>>();

  constructor(grid: Grid, columns: Iterable<ComputedColumn>) {
    const tops = new Map([...columns].map(({ column, top }) => [column, top]));
    for (const { row, cells } of grid.rows) {
      for (const { column, cell } of cells) {
        if (row >= (tops.get(column) ?? Infinity)) this.set(row, column, cell);
      }
    }
  }

  get rows(): Iterable<number> {
    return this.byRow.keys();
  }

  at(row: number, column: number): Cell | null {
    return this.byRow.get(row)?.get(column) ?? null;
  }

  set(row: number, column: number, cell: Cell | null): void {
    const own = this.byRow.get(row);
    if (cell) {
      if (own) own.set(column, cell);
      else this.byRow.set(row, new Map([[column, cell]]));
    } else if (own?.delete(column) && own.size === 0) this.byRow.delete(row);
  }
}
