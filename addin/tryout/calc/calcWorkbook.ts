import type { Range } from '../../../shared/grid';
import type { Scalar } from './scalar';

/** A workbook as the calculator sees it. Rows and columns count from 0, sheets go by their names. */
export interface CalcWorkbook {
  sheetNames(): readonly string[];
  /** How many rows and columns are in use from the top left corner. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  /** What a cell without a formula holds. Cells with one are the calculator's own. */
  value(sheet: string, row: number, column: number): Scalar;
  isHiddenRow(sheet: string, row: number): boolean;
  /** What a name of the workbook stands for, in whatever case it is written. */
  areaNamed(name: string): { readonly sheet: string; readonly area: Range } | null;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that changed: its formula without the `=`, or null where it holds none any more. */
export interface ChangedCell extends CellPlace {
  readonly formula: string | null;
}

export interface CalculatedCell extends CellPlace {
  readonly value: Exclude<Scalar, null>;
}
