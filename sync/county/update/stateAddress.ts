import { stateFileOf } from '../../store';

/** Where a county workbook's state is: in the database that `DATABASE_URL` names, else in a file beside it. */
export function stateAddress(book: string): string {
  return process.env['DATABASE_URL'] || stateFileOf(book);
}
