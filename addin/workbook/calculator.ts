import type { Range } from '../../shared/grid';
import type { CellValue } from './sheetCell';
import type { BookState } from './sheetState';
import type { Shift } from './shiftCells';

/** A formula's result that came out otherwise than it stood. */
export interface Calculated {
  /** The sheet's id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Rows, columns or cells of a sheet that came or went, and nothing else. */
export interface Moved {
  /** The sheet's id. */
  readonly sheet: string;
  readonly shift: Shift;
}

/** What a step changed, for the calculator: areas by sheet id; null when anything may have. */
export type Touched = readonly { readonly sheet: string; readonly area: Range }[] | Moved | null;

/** Works out formulas. Without one, formulas keep the results they were opened with. */
export interface Calculator {
  /**
   * @param changed what was written or moved; null when anything may have (a sheet came or went, the
   *   workbook was opened).
   */
  calculate(book: BookState, changed: Touched): Iterable<Calculated>;
}
