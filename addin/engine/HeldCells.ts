import type { Cell, ComputedColumn, Grid } from '../../shared/grid';
import type { RowValues } from '../../shared/patch';
import { RowMap } from '../../shared/sharing';

/** The cells of a row, by column. */
export type RowCells = ReadonlyMap<number, Cell>;

/** What stands in our columns of a sheet, by row and column. */
export class HeldCells {
  /** Rows that hold something. */
  rows: RowMap<RowCells>;
  /** What was last wanted of the rows. */
  private wanted = RowMap.of<RowValues>();
  /** Rows that may not say it. */
  private readonly open: Set<number>;

  constructor(grid: Grid, columns: Iterable<ComputedColumn>) {
    const tops = new Map([...columns].map(({ column, top }) => [column, top]));
    this.rows = RowMap.of(
      grid.rows.flatMap(({ row, cells }) => {
        const ours = cells.filter(({ column }) => row >= (tops.get(column) ?? Infinity));
        return ours.length > 0
          ? [[row, new Map(ours.map(({ column, cell }) => [column, cell]))] as const]
          : [];
      }),
    );
    this.open = new Set(this.rows.keys());
  }

  at(row: number, column: number): Cell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  set(row: number, column: number, cell: Cell | null): void {
    const cells = new Map(this.rows.get(row));
    if (cell) cells.set(column, cell);
    else cells.delete(column);
    this.rows = this.rows.with([[row, cells.size > 0 ? cells : null]]);
    this.open.add(row);
  }

  /**
   * Rows that may not say what they should, ascending: something was read or written there since they were
   * settled, or something else is wanted there.
   */
  unsettled(wanted: RowMap<RowValues>): readonly number[] {
    for (const row of wanted.unlike(this.wanted)) this.open.add(row);
    this.wanted = wanted;
    return [...this.open].sort((a, b) => a - b);
  }

  /** The row says what was last wanted. */
  settle(row: number): void {
    this.open.delete(row);
  }

  /** What was found is no longer what counts. */
  unsettle(): void {
    for (const rows of [this.rows, this.wanted]) for (const row of rows.keys()) this.open.add(row);
  }
}
