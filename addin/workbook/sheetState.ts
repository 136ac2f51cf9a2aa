import type { Range, Visibility } from '../../shared/grid';
import type { SheetCell } from './sheetCell';

export type SheetRow = ReadonlyMap<number, SheetCell>;

/** A conditional format: of ours and of officers by formula, or of another kind as it stands. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Range[];
  /** With its `=`, written for the top left cell of the first area; null for other kinds. */
  readonly formula: string | null;
  /** `#RRGGBB`. */
  readonly fill: string | null;
  readonly ink: string | null;
  readonly stopIfTrue: boolean;
}

export interface ColumnState {
  /** In characters; absent for the sheet's usual width. */
  readonly width?: number;
  readonly hidden?: true;
}

/** A table as Excel has them (Insert, Table): it grows when one types beside it. */
export interface SheetTable {
  readonly name: string;
  readonly area: Range;
}

/** A sheet at one moment. Never changed: an edit puts another in its place, and rows untouched are the same. */
export interface SheetState {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Ascending neither by row nor by column. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly columns: ReadonlyMap<number, ColumnState>;
  /** Highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly SheetTable[];
  /** Null where anyone may write. */
  readonly protection: { readonly password: string | null } | null;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
}

/** A workbook at one moment. */
export interface BookState {
  readonly file: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  /** What add-ins keep in it, as JSON. */
  readonly settings: ReadonlyMap<string, string>;
}

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'visible',
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    columns: new Map(),
    conditionalFormats: [],
    tables: [],
    protection: null,
  };
}

export function cellAt(sheet: SheetState, row: number, column: number): SheetCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

export function withSheet(book: BookState, sheet: SheetState): BookState {
  return { ...book, sheets: book.sheets.map((other) => (other.id === sheet.id ? sheet : other)) };
}
