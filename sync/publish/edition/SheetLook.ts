import { sha256 } from '../../digest';
import type { BookColumn } from '../../../shared/book';
import type { StyleBook } from '../../xlsx';

/** What the rows of a sheet look like. */
export interface SheetLook {
  readonly sheet: string;
  readonly columns: readonly BookColumn[];
  readonly widths: readonly number[];
}

/** Tells whether two looks are the same in two workbooks, their styles included. */
export function keyOfLook({ columns, widths }: SheetLook, styles: StyleBook): string {
  return sha256(JSON.stringify([styles.toXml(), columns, widths])).slice(0, 16);
}
