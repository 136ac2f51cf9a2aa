import type { Cell, ComputedColumn, Grid } from '../../shared/grid';
import type { RowValues } from '../../shared/patch';

/** What stands in our columns of a sheet, by row and column. */
export class HeldCells {
  private readonly byRow = new Map<number, Map<number, Cell>>();
  /** What rows were found to say, as long as nothing is put there. */
  private readonly settled = new Map<number, RowValues>();

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

  isSettled(row: number, values: RowValues): boolean {
    return this.settled.get(row) === values;
  }

  settle(row: number, values: RowValues): void {
    this.settled.set(row, values);
  }

  /** What was found is no longer what counts. */
  unsettle(): void {
    this.settled.clear();
  }

  set(row: number, column: number, cell: Cell | null): void {
    this.settled.delete(row);
    const own = this.byRow.get(row);
    if (cell) {
      if (own) own.set(column, cell);
      else this.byRow.set(row, new Map([[column, cell]]));
    } else if (own?.delete(column) && own.size === 0) this.byRow.delete(row);
  }
}
