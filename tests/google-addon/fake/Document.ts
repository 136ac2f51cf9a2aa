import type { Range } from '../../../shared/grid';
import { isEmptyCell, type Book, type SheetState } from '../../../addin/workbook';

/** A protection of part of a sheet. */
export interface Guard {
  readonly sheet: string;
  area: Range;
  description: string;
  isWarningOnly: boolean;
  /** The key of who put it on, who may edit there. */
  readonly by: string;
}

/** The spreadsheet as Google keeps it for all who have it open, on top of the cells in its book. */
export class Document {
  readonly properties = new Map<string, string>();
  readonly cache = new Map<string, string>();
  /** Handlers installed for changes of structure, with the key of whoever installed each. */
  readonly onChange: { readonly handler: string; readonly by: string }[] = [];
  guards: Guard[] = [];
  isLocked = false;
  readonly #sizes = new Map<string, { rows: number; columns: number }>();

  constructor(
    readonly book: Book,
    readonly timeZone: string,
  ) {}

  /** Rows and columns a sheet has, whether or not they hold anything: 1,000 and 26 at first. */
  size(sheet: SheetState): { rows: number; columns: number } {
    const size = this.#sizes.get(sheet.id) ?? { rows: 1000, columns: 26 };
    const used = usedOf(sheet);
    size.rows = Math.max(size.rows, used.rows);
    size.columns = Math.max(size.columns, used.columns);
    this.#sizes.set(sheet.id, size);
    return size;
  }
}

/** How many rows and columns there are up to the last that hold something. */
export function usedOf(sheet: SheetState): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (isEmptyCell(cell)) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}
