import type { BookSheet, BookTable, CountyBook } from './countyBook';
import { withChart } from './sheets/summary';

/** The rows that one return has in each table of the book, by the sheet's name. */
export type BookRows = Readonly<Record<string, Pick<BookTable, 'rows' | 'edited'>>>;

/** The rows of a book by sheet: those of a return, where the book was composed of it alone. */
export function rowsOf(book: CountyBook): BookRows {
  return Object.fromEntries(
    book.sheets.flatMap(({ name, table }) => {
      if (!table || table.rows.length === 0) return [];
      const { rows, edited } = table;
      return [[name, { rows, ...(edited && { edited }) }]];
    }),
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
  const rows = [...table.rows];
  const edited: Record<number, readonly number[]> = { ...table.edited };
  for (const each of returns) {
    const own = each[name];
    if (!own) continue;
    for (const [at, columns] of Object.entries(own.edited ?? {})) edited[rows.length + Number(at)] = columns;
    for (const row of own.rows) rows.push(row);
  }
  const marks = Object.keys(edited).length > 0 && { edited };
  const whole = { ...sheet, table: { ...table, rows, ...marks } };
  return name === 'Summary' ? withChart(whole) : whole;
}
