import type { sheets_v4 } from '@googleapis/sheets';

/** What a cell holds, as Google keeps it: days are numbers with a format. */
export type TabValue = string | number | boolean | null;

/** A cell as it should be. */
export interface WantedCell {
  readonly value: TabValue;
  /** All of its look, number format included. Cells that look alike share it. */
  readonly format: sheets_v4.Schema$CellFormat;
}

export interface WantedRow {
  /** Tells rows apart: an id where the table has ids, else all that the row holds. */
  readonly key: string;
  /** What a row without an id keeps while the rest of it changes. */
  readonly theme: string;
  readonly cells: readonly WantedCell[];
}

/** A tab as it should be. Rows and columns count from 0, and none is left out. */
export interface WantedTab {
  readonly name: string;
  readonly rows: readonly WantedRow[];
  /** Headings of the columns; null where a tab has no table, and its columns stay where they are. */
  readonly headings: readonly string[] | null;
  readonly headingRow: number;
  /** Widths in pixels, for new columns: what people make of them stays. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly gridLines: boolean;
  readonly isHidden: boolean;
  /** Rows keep their places, so that what refers to them need not be changed. */
  readonly isFixed: boolean;
  /** Values offered in a list, by column. */
  readonly lists: ReadonlyMap<number, readonly string[]>;
  readonly rules: readonly WantedRule[];
  /** Runs of columns that are computed: Sheets warns who writes there. Last column included. */
  readonly computed: readonly { readonly from: number; readonly to: number }[];
}

/** A conditional format of a column, below its heading. */
export interface WantedRule {
  readonly column: number;
  /** For the column's first cell, with `=`. */
  readonly formula: string;
  readonly format: sheets_v4.Schema$CellFormat;
}

/** A cell as it is. */
export interface PresentCell {
  readonly value: TabValue;
  /** Number format; null where it has none. */
  readonly pattern: string | null;
  readonly isMarked: boolean;
  readonly isFormula: boolean;
  /** The values offered, joined; null where there is no list. */
  readonly list: string | null;
}

/** Rows and columns of a tab from one up to, and without, another; Google's own form is `GridRange`. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A tab as it is. */
export interface PresentTab {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly isHidden: boolean;
  /** Down to the last that holds anything. */
  readonly rows: readonly (readonly (PresentCell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly area: Area }[];
  /** In their order; `formula` is null for those of another kind. */
  readonly rules: readonly { readonly formula: string | null; readonly areas: readonly Area[] }[];
  readonly protections: readonly { readonly id: number; readonly description: string; readonly area: Area }[];
  readonly charts: readonly {
    readonly id: number;
    readonly title: string;
    readonly description: string;
    /** Where its figures are. */
    readonly sources: readonly (Area & { readonly sheetId: number })[];
  }[];
}

/** The mark of a cell in which the county's own value stands. */
export function isMarked({ textFormat }: sheets_v4.Schema$CellFormat): boolean {
  return textFormat?.underline === true;
}
