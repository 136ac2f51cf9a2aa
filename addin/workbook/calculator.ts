import type { Range } from '../../shared/grid';
import type { CellValue } from './sheetCell';
import type { BookState } from './sheetState';

/** A formula's result that came out otherwise than it stood. */
export interface Calculated {
  /** The sheet's id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Works out formulas. Without one, formulas keep the results they were opened with. */
export interface Calculator {
  /**
   * @param changed what was written, by sheet id; null when anything may have (rows moved, a sheet came
   *   or went, the workbook was opened).
   */
  calculate(
    book: BookState,
    changed: readonly { readonly sheet: string; readonly area: Range }[] | null,
  ): Iterable<Calculated>;
}
