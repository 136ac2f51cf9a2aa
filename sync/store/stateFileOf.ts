import path from 'node:path';

/** The SQLite file that holds the state of a county workbook: `county.shirebook.db` beside `county.xlsx`. */
export function stateFileOf(book: string): string {
  const { dir, name } = path.parse(book);
  return path.join(dir, `${name}.shirebook.db`);
}
