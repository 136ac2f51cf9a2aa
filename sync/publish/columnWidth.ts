import type { BookColumn, BookValue } from '../../shared/book';
import { shownLength } from './valueCell';

const NARROWEST = 8;
const WIDEST = 60;
/** Room for the filter button beside a heading's last word. */
export const FILTER_BUTTON = 4;

/** A width in characters that suits what the column holds: text wraps beyond the column's widest. */
export function columnWidth(column: BookColumn, values: Iterable<BookValue>): number {
  let longest = 0;
  for (const value of values) longest = Math.max(longest, shownLength(value));
  const heading = Math.max(...column.heading.split(/\s+/).map((word) => word.length)) + FILTER_BUTTON;
  const content = Math.min(longest + 2, column.widest, WIDEST);
  return Math.max(NARROWEST, heading, content);
}
