import Papa from 'papaparse';
import type { BookTable, BookValue } from '../../shared/book';
import { looksLikeFormula } from './safeText';

/** By this mark Excel knows the file for UTF-8, and shows its symbols. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): days as 2004-06-30, shares as fractions. Text that a spreadsheet would
 * take for a formula has an apostrophe before it, since nothing in CSV says that it is text.
 */
export function csvOf({ columns, rows }: BookTable): Uint8Array {
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row) => row.map(plainValue));
  const csv = Papa.unparse({ fields, data }, { newline: '\r\n' });
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${csv}\r\n`);
}

function plainValue(value: BookValue): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return looksLikeFormula(value) ? `'${value}` : value;
  return typeof value === 'number' ? value : value.value;
}
