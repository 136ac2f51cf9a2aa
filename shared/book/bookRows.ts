import type { BookSheet, BookTable, CountyBook } from './countyBook';
import { withChart } from './sheets/summary';

/** The rows that one return has in each table of the book, by the sheet's name. */
export type BookRows = Readonly<Record<string, BookTable['rows']>>;

/** The rows of a book by sheet: those of a return, where the book was composed of it alone. */
export function rowsOf(book: CountyBook): BookRows {
  return Object.fromEntries(
    book.sheets.flatMap(({ name, table }) => (table && table.rows.length > 0 ? [[name, table.rows]] : [])),
  );
}

/**
 * A book with the rows of its returns, one return after another: the book of all of them. So what does
 * not change about a county need not be composed again.
 *
 * @param frame the book without these returns
 */
export function withRows(frame: CountyBook, returns: readonly BookRows[]): CountyBook {
  return { ...frame, sheets: frame.sheets.map((sheet) => filled(sheet, returns)) };
}

function filled(sheet: BookSheet, returns: readonly BookRows[]): BookSheet {
  const { name, table } = sheet;
  if (!table) return sheet;
  const rows = [...table.rows, ...returns.flatMap((each) => each[name] ?? [])];
  const whole = { ...sheet, table: { ...table, rows } };
  return name === 'Summary' ? withChart(whole) : whole;
}
