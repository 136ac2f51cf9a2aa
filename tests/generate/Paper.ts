import { a1, parseRange, type Cell, type Grid } from '../../shared/grid';
import { sheetOf, type Typed } from '../layouts/sheet';

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A sheet being written, which remembers where it put what. */
export class Paper {
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  #rows: Typed[][] = [];
  #places: Map<object, Map<string, Place>>;

  constructor(
    readonly name: string,
    places: Map<object, Map<string, Place>>,
    /** Row and column of the first cell, from 0. */
    readonly origin: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
  ) {
    this.#places = places;
  }

  /** How many rows are written, from the origin on. */
  get length(): number {
    return this.#rows.length;
  }

  /** Adds a row; `of` says which record's field each value is, by column. */
  row(values: readonly Typed[], of: object | null = null, fields: readonly (string | null)[] = []): this {
    this.#rows.push([...values]);
    if (of) fields.forEach((field, column) => field && this.#remember(of, field, this.length - 1, column));
    return this;
  }

  /** Adds one value over so many columns, merged. */
  band(value: string, width: number, of: object | null = null, field = 'text'): this {
    const row = this.#rows.push([value]) - 1;
    if (width > 1) this.merges.push(`${this.address(row, 0)}:${this.address(row, width - 1)}`);
    if (of) this.#remember(of, field, row, 0);
    return this;
  }

  address(row: number, column: number): string {
    return a1(this.origin.row + row, this.origin.column + column);
  }

  grid(): Grid {
    return sheetOf(this.name, this.#rows, {
      at: this.address(0, 0),
      merges: this.merges.join(' '),
      hiddenRows: this.hiddenRows,
    });
  }

  #remember(of: object, field: string, row: number, column: number): void {
    const known = this.#places.get(of) ?? new Map<string, Place>();
    // headings are printed again: the first of them is meant
    if (!known.has(field)) known.set(field, { sheet: this.name, cell: this.address(row, column) });
    this.#places.set(of, known);
  }
}

/** The sheet with another cell at an address; null empties it. */
export function withCell(grid: Grid, address: string, cell: Cell | null): Grid {
  const at = parseRange(address);
  if (!at) throw new Error(`${address} is no cell`);
  const rows = grid.rows.map((row) => {
    if (row.row !== at.top) return row;
    const others = row.cells.filter(({ column }) => column !== at.left);
    const cells = cell ? [...others, { column: at.left, cell }] : others;
    return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
  });
  return { ...grid, rows };
}
