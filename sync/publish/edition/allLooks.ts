import type { BookColumn } from '../../../shared/book';
import type { StyleBook } from '../../xlsx';
import { bodyLook, EDITED_LOOK } from '../looks';
import { TEXT_LOOKS, VALUE_FORMATS } from '../valueCell';

/**
 * Numbers every style that a cell of those columns may have, whether any has it or not: what a row
 * is written as then depends on the row alone, and not on those before it.
 */
export function numberLooks(styles: StyleBook, columns: readonly BookColumn[]): void {
  const looks = new Map(columns.map((column) => [`${column.kind} ${column.from}`, column]));
  for (const key of [...looks.keys()].sort()) numberLooksOf(styles, looks.get(key)!);
}

function numberLooksOf(styles: StyleBook, column: BookColumn): void {
  const own = [{}, ...TEXT_LOOKS, ...VALUE_FORMATS.map((format) => ({ format }))];
  for (const look of own) {
    styles.cell({ ...bodyLook(column), ...look });
    styles.cell({ ...bodyLook(column), ...look, ...EDITED_LOOK });
  }
}
