import { sheetIdIn } from '../../google';
import { Failure } from '../failure';

/** The id of the Google Sheet at an address that somebody typed. @throws Failure */
export function sheetId(address: string): string {
  const id = sheetIdIn(address);
  if (id === null) {
    throw new Failure(
      `${address}: this is not the address of a Google Sheet: copy it from the browser, as in https://docs.google.com/spreadsheets/d/1AbC…/edit.`,
    );
  }
  return id;
}
