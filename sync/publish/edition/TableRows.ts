import type { BookTable, BookValue } from '../../../shared/book';
import {
  beginCell,
  beginRow,
  endCell,
  endRow,
  rowBlock,
  type RowBlock,
  type RowBytes,
  type StyleBook,
} from '../../xlsx';
import { LookBook } from '../LookBook';
import { bodyLook } from '../looks';
import { heightOf } from '../rowHeight';
import { valueLines } from '../tableSheetModel';
import { valueCell } from '../valueCell';
import { SaidCells, type SaidCell } from './SaidCells';

/** Writes the rows of a table as `bodyRows` gives them, of which there are too many to make each cell a value first. */
export class TableRows {
  readonly #styles: LookBook<number>;
  /** The cells of a row that were said before. */
  readonly #known: (SaidCell | undefined)[] = [];

  constructor(
    private readonly table: Pick<BookTable, 'columns'> & { readonly widths: readonly number[] },
    styles: StyleBook,
  ) {
    this.#styles = new LookBook(table.columns, bodyLook, (style) => styles.cell(style));
  }

  /**
   * @param edited by row, the columns in which the county's own value stands
   * @param first the number of the first row
   */
  block(rows: BookTable['rows'], edited: NonNullable<BookTable['edited']>, first: number): RowBlock {
    const said = this.table.columns.map(() => new SaidCells());
    return rowBlock(rows.length, first, (to, at) => this.#write(to, rows[at]!, said, edited[at] ?? []));
  }

  #write(
    to: RowBytes,
    values: readonly BookValue[],
    said: readonly SaidCells[],
    edited: readonly number[],
  ): void {
    const known = this.#known;
    let lines = 1;
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column]!;
      const cell = edited.includes(column) ? undefined : said[column]!.of(value);
      known[column] = cell;
      lines = Math.max(lines, cell ? cell.lines : this.#linesOf(column, value));
    }
    beginRow(to, heightOf(lines));
    for (let column = 0; column < values.length; column += 1) {
      const cell = known[column];
      beginCell(to, column);
      if (cell) to.again(cell.from, cell.to);
      else if (edited.includes(column)) this.#writeCell(to, column, values[column]!, true);
      else this.#say(to, column, values[column]!, said[column]!);
    }
    endRow(to);
  }

  #say(to: RowBytes, column: number, value: BookValue, said: SaidCells): void {
    const from = to.at;
    this.#writeCell(to, column, value, false);
    said.add(value, { lines: this.#linesOf(column, value), from, to: to.at });
  }

  #writeCell(to: RowBytes, column: number, value: BookValue, isEdited: boolean): void {
    const cell = valueCell(value);
    endCell(to, cell.content, this.#styles.of(column, cell, isEdited));
  }

  #linesOf(column: number, value: BookValue): number {
    const { columns, widths } = this.table;
    return valueLines(columns[column]!, value, widths[column]!);
  }
}
