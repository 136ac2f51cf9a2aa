import type { Range } from './address';
import { textCell, numberCell, type Cell } from './cell';

export type Visibility = 'visible' | 'hidden' | 'very hidden';

export interface GridCell {
  readonly column: number;
  readonly cell: Cell;
}

/** A cell filled with a colour, whether it holds something or not. */
export interface PaintedCell {
  readonly column: number;
  /** `FFC000` */
  readonly rgb: string;
}

/** What somebody remarked on a cell, in a note or a comment that hangs on it. Row and column from 0. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A row that holds at least one cell. Cells ascend by column. */
export interface GridRow {
  /** From 0, as on the sheet. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
  /** Cells painted as ratings are, red, amber, green or blue. Absent where there are none, or where it is not known. */
  readonly painted?: readonly PaintedCell[];
}

/**
 * A sheet as plain data: only rows and cells that hold something, so that a used range of a
 * million rows with ten of them filled costs ten.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** Ascending by row. */
  readonly rows: readonly GridRow[];
  /** The value of a merged block stands in its top left cell. */
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly number[];
  /** Row by row. Absent where there are none, or where it is not known. */
  readonly comments?: readonly CellComment[];
  /** Cells with words in them that are struck out, row by row. Absent where there are none, or where it is not known. */
  readonly struck?: readonly { readonly row: number; readonly column: number }[];
}

/** What was noticed about the file as such, besides its cells. */
export type WorkbookTrait = 'macros' | 'external-links';

/** One file as read: the input of `read`. */
export interface Workbook {
  /** File name with its extension, without folders. */
  readonly file: string;
  readonly sheets: readonly Grid[];
  readonly traits: readonly WorkbookTrait[];
}

type Typed = string | number | Cell | null | undefined;

/** A grid from rows of plain values, for tests and for what a host reads as arrays. Empty strings are no cells. */
export function gridOf(
  sheet: string,
  rows: readonly (readonly Typed[])[],
  rest: Partial<Pick<Grid, 'merges' | 'visibility' | 'hiddenColumns'>> & {
    hiddenRows?: readonly number[];
  } = {},
): Grid {
  const { hiddenRows = [], ...traits } = rest;
  return {
    sheet,
    visibility: 'visible',
    merges: [],
    hiddenColumns: [],
    ...traits,
    rows: rows.flatMap((values, row) => {
      const cells = values.flatMap((value, column) => {
        const cell = typed(value);
        return cell ? [{ column, cell }] : [];
      });
      return cells.length > 0 ? [{ row, hidden: hiddenRows.includes(row), cells }] : [];
    }),
  };
}

function typed(value: Typed): Cell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  return value;
}
