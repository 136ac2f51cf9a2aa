import type { BookTable, BookValue } from '../../../shared/book';
import { beginRow, endRow, writeCell, type RowSink, type StyleBook } from '../../xlsx';
import { LookBook } from '../LookBook';
import { bodyLook } from '../looks';
import { valuesHeight } from '../tableSheetModel';
import { valueCell } from '../valueCell';

/** Writes the rows of a table as `bodyRows` gives them, of which there are too many to make each cell a value first. */
export class TableRows {
  readonly #styles: LookBook<number>;

  constructor(
    private readonly table: Pick<BookTable, 'columns'> & { readonly widths: readonly number[] },
    styles: StyleBook,
  ) {
    this.#styles = new LookBook(table.columns, bodyLook, (style) => styles.cell(style));
  }

  /** @param edited the columns in which the county's own value stands */
  write(to: RowSink, values: readonly BookValue[], edited?: readonly number[]): void {
    const { columns, widths } = this.table;
    beginRow(to, valuesHeight(columns, values, widths));
    for (let column = 0; column < values.length; column += 1) {
      const cell = valueCell(values[column]!);
      writeCell(to, column, cell.content, this.#styles.of(column, cell, edited?.includes(column)));
    }
    endRow(to);
  }
}
