import type { Cell } from '../../grid';
import { Wording } from './Wording';

/** A filled cell with the block it covers: itself, or the merge it heads. Rows and columns from 0. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cell: Cell;
  /** The text as shown, line ends and spaces tidied; line breaks kept as `\n`. */
  readonly text: string;
  /** The same text, with what it tells by itself. */
  readonly wording: Wording;
  /** `B8`. */
  readonly address: string;
}

/** The slot with other words in it. */
export function reworded(slot: Slot, text: string): Slot {
  return { ...slot, text, wording: new Wording(text) };
}
