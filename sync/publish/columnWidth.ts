import type { BookColumn, BookValue } from '../../shared/book';
import { shownLength } from './valueCell';

const NARROWEST = 8;
const WIDEST = 60;
/** Room for the filter button beside a heading's last word. */
export const FILTER_BUTTON = 4;

/** How long the longest value of each column is, when shown. */
export function longestShown(rows: readonly (readonly BookValue[])[]): number[] {
  const longest: number[] = [];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      const length = shownLength(row[column]!);
      if (length > (longest[column] ?? -1)) longest[column] = length;
    }
  }
  return longest;
}

/** A width in characters that suits what the column holds: text wraps beyond the column's widest. */
export function columnWidth(column: BookColumn, longest: number): number {
  const heading = Math.max(...column.heading.split(/\s+/).map((word) => word.length)) + FILTER_BUTTON;
  const content = Math.min(longest + 2, column.widest, WIDEST);
  return Math.max(NARROWEST, heading, content);
}
