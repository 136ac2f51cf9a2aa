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

/** Without a nought before it, as a telephone number has, or a point that parts a ref. */
const NUMBER = /^[-+−]?£?(?:0|[1-9][\d,]*)(?:(?:\.\d+)?%)?$/;

/** What a cell holds, as it looks: text that is nothing but a number is a number. */
export function kindOf({ cell, text }: Slot): Cell['kind'] {
  return cell.kind === 'text' && NUMBER.test(text) ? 'number' : cell.kind;
}

/** The slot with other words in it. */
export function reworded(slot: Slot, text: string): Slot {
  return { ...slot, text, wording: new Wording(text) };
}
