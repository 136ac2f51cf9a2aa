import type { Grid } from '../../grid';
import type { Line } from './Line';
import { Views } from './Views';

/** A sheet made ready for reading. */
export interface SheetView {
  readonly grid: Grid;
  readonly name: string;
  readonly lines: readonly Line[];
}

export function viewOf(grid: Grid): SheetView {
  return new Views().of(grid);
}
