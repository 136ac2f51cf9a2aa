import type { BookTable } from '../../../shared/book';
import { isLikePublished } from './isAsPublished';
import type { RowRead } from './rowsRead';

/** Where the column of row ids is in the book, or -1. */
export function idField(table: BookTable): number {
  return table.columns.findIndex(({ heading }) => heading === 'Row ID');
}

/**
 * The share of what was published in a row that a row still says, 0…1: without its id, which says whose
 * it claims to be, and without the county's own columns.
 */
export function agreement(table: BookTable, read: RowRead, index: number): number {
  let same = 0;
  let all = 0;
  for (const [field, was] of table.rows[index]!.entries()) {
    const column = table.columns[field]!;
    if (was === null || column.from === 'county' || read.covered.has(field)) continue;
    if (column.heading === 'Row ID') continue;
    all += 1;
    if (isLikePublished(read.cells[field], column, was)) same += 1;
  }
  return all === 0 ? 0 : same / all;
}
