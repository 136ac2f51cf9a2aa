import type { Range } from '../../shared/grid';
import type { CellValue } from './sheetCell';

/** Whose hand: a person's, at which seat, or the add-in's at that seat. */
export interface Doer {
  readonly seat: number;
  readonly addIn: boolean;
}

/** In Excel's words, which the port has to tell apart. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/**
 * What happened to a workbook. `told` is false for what programs do not tell add-ins (see
 * docs/fidelity.md); whoever draws the sheet hears of it all the same.
 */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly by: Doer;
      readonly told: boolean;
      readonly sheet: string;
      readonly area: Range;
      readonly change: ChangeType;
      /** Of a single cell. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'sorted'; readonly by: Doer; readonly sheet: string; readonly area: Range }
  /** Looks, widths, hidden rows, formats: nothing a reader of values needs. */
  | { readonly kind: 'formatted'; readonly by: Doer; readonly sheet: string; readonly area: Range | null }
  | { readonly kind: 'rows hidden'; readonly by: Doer; readonly sheet: string; readonly area: Range }
  | { readonly kind: 'calculated'; readonly sheets: readonly string[] }
  | { readonly kind: 'sheet added'; readonly by: Doer; readonly sheet: string }
  | { readonly kind: 'sheet deleted'; readonly by: Doer; readonly sheet: string }
  | {
      readonly kind: 'sheet renamed';
      readonly by: Doer;
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'sheet shown'; readonly by: Doer; readonly sheet: string }
  | { readonly kind: 'protected'; readonly by: Doer; readonly sheet: string; readonly is: boolean }
  | { readonly kind: 'activated'; readonly by: Doer; readonly sheet: string }
  | { readonly kind: 'selected'; readonly by: Doer; readonly sheet: string; readonly area: Range };

/** All `sheet`s above are sheets' ids, not names. */
export type BookListener = (event: BookEvent) => void;
