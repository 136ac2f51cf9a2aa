import type { Grid } from '../../grid';
import type { Line } from './Line';

/** A sheet made ready for reading. */
export interface SheetView {
  readonly grid: Grid;
  readonly name: string;
  readonly lines: readonly Line[];
  /** Whether it is read again as it is edited: what came of its rows is then worth remembering. */
  readonly comesAgain: boolean;
}
