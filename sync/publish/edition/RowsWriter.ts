import type { BookRows } from '../../../shared/book';
import { StyleBook, type RowBlock } from '../../xlsx';
import { numberLooks } from './allLooks';
import type { SheetLook } from './SheetLook';
import { TableRows } from './TableRows';

/** Rows of a return that are to be made: the sheet, and the number of the first. */
export interface RowsWanted {
  readonly sheet: string;
  readonly first: number;
}

/** Makes rows of what looks and values say and nothing else, so that it does not matter which thread does. */
export class RowsWriter {
  readonly #tables: ReadonlyMap<string, TableRows>;

  constructor(looks: readonly SheetLook[]) {
    const styles = new StyleBook();
    numberLooks(
      styles,
      looks.flatMap(({ columns }) => columns),
    );
    this.#tables = new Map(looks.map((look) => [look.sheet, new TableRows(look, styles)]));
  }

  /** A block for each that is wanted. */
  blocks(rows: BookRows, wanted: readonly RowsWanted[]): RowBlock[] {
    return wanted.map(({ sheet, first }) => {
      const { rows: own, edited = {} } = rows[sheet] ?? { rows: [] };
      return this.#tables.get(sheet)!.block(own, edited, first);
    });
  }
}
