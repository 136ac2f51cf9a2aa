import type { Cell, Grid, Range } from '../../../shared/grid';

/**
 * Which cells are known to show days, from what was read and written: such a cell keeps its format
 * when a day is written to it, and nothing has to be asked first.
 */
export class DayFormats {
  readonly #known = new Map<string, Map<string, boolean>>();

  knows(sheet: string, row: number, column: number): boolean {
    return this.#known.get(sheet)?.has(`${row} ${column}`) ?? false;
  }

  showsDays(sheet: string, row: number, column: number): boolean {
    return this.#known.get(sheet)?.get(`${row} ${column}`) ?? false;
  }

  note(sheet: string, row: number, column: number, showsDays: boolean): void {
    const ofSheet = this.#known.get(sheet) ?? new Map<string, boolean>();
    this.#known.set(sheet, ofSheet.set(`${row} ${column}`, showsDays));
  }

  noteArea(sheet: string, area: Range, showsDays: boolean): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) this.note(sheet, row, column, showsDays);
    }
  }

  noteCell(sheet: string, row: number, column: number, cell: Cell): void {
    if (cell.kind === 'date') this.note(sheet, row, column, true);
  }

  noteGrid(grid: Grid): void {
    this.forget(grid.sheet);
    for (const { row, cells } of grid.rows) {
      for (const { column, cell } of cells) this.noteCell(grid.sheet, row, column, cell);
    }
  }

  /** Rows or columns moved, or the sheet went. */
  forget(sheet: string): void {
    this.#known.delete(sheet);
  }
}
