import type { Range } from '../../../shared/grid';

/** Colours are RRGGBB throughout. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; 10 where not said. */
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  /** Colour of a thin line all round. */
  readonly border?: string;
  /** Number format code. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  /** Marks text that looks like a formula, so that it stays text when somebody edits the cell. */
  readonly quotePrefix?: boolean;
}

/** A formula always has a result: a reader that does not calculate must not see an empty cell. */
export type CellContent =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result: string | number | boolean }
  | { readonly error: string };

export interface SheetCell {
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
}

/** Rows ascend, cells ascend within a row; both count from 0. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /**
   * In points, as it suits the text: Excel fits the row again when it is edited. Excel fits rows that
   * state none, LibreOffice does not and would cut wrapped text.
   */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface SheetTable {
  readonly name: string;
  /** Heading row and data rows; at least one of these. */
  readonly range: Range;
  /** Exactly the texts of the heading cells, each once. */
  readonly headings: readonly string[];
  readonly style: string | null;
}

export interface ConditionalRule {
  readonly formula: string;
  readonly style: Pick<CellStyle, 'fill' | 'ink' | 'format'>;
}

export interface ConditionalFormat {
  readonly range: Range;
  /** For the range's first cell, without `=`. The first rule that holds wins. */
  readonly rules: readonly ConditionalRule[];
}

export interface ListValidation {
  readonly range: Range;
  /** A formula for the list: `"District,County"` or `Lists!$A$2:$A$9`. */
  readonly formula: string;
  /** Whether anything else can be written all the same. */
  readonly open: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface PrintSetUp {
  readonly paper: 'A4' | 'A3';
  /** Rows from 0 repeated on each page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly header: string;
  readonly footer: string;
}

export interface SheetModel {
  readonly name: string;
  readonly rows: Iterable<SheetRow>;
  /** Extent of the rows, for readers that trust it. */
  readonly extent: Range;
  /** Width in characters by column from 0; null leaves the usual one. */
  readonly widths: readonly (number | null)[];
  readonly visibility?: 'visible' | 'hidden' | 'very hidden';
  readonly hiddenColumns?: readonly number[];
  readonly frozenRows?: number;
  readonly gridLines?: boolean;
  readonly tabColour?: string;
  readonly merges?: readonly Range[];
  readonly table?: SheetTable;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly ListValidation[];
  readonly print?: PrintSetUp;
  readonly charts?: readonly SheetChart[];
}

/** A native chart: its part as XML, and the block of cells it stands over. */
export interface SheetChart {
  readonly over: Range;
  /** Read out by screen readers. */
  readonly description: string;
  readonly xml: string;
}

export interface WorkbookModel {
  readonly title: string;
  readonly creator: string;
  /** Written as the day the file was made and changed: no clock is asked. */
  readonly asAt: string;
  readonly sheets: readonly SheetModel[];
}
