import type { Grid } from '../../grid';
import type { Line } from './Line';

/** A sheet made ready for reading. */
export interface SheetView {
  readonly grid: Grid;
  readonly name: string;
  readonly lines: readonly Line[];
}
