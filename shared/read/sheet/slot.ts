import type { Cell } from '../../grid';

/** A filled cell with the block it covers: itself, or the merge it heads. Rows and columns from 0. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cell: Cell;
  /** The text as shown, line ends and spaces tidied; line breaks kept as `\n`. */
  readonly text: string;
  /** `B8`. */
  readonly address: string;
}
