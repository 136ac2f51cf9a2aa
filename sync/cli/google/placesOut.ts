import path from 'node:path';
import { slug } from '../../../shared/book';
import { isAddress } from '../../google';
import { Failure } from '../failure';
import { sheetId } from './sheetId';

/** Where the county workbook goes. */
export interface PlacesOut {
  /** The file, beside which the state is; null where nothing is to be written. */
  readonly file: string | null;
  /** The address of its Google Sheet. */
  readonly sheet: string | null;
}

/**
 * Parts what was given with `--out`: a file, the address of a Google Sheet, or both. With an address
 * alone, the workbook and the state beside it are kept in the folder, under the county's name.
 *
 * @param configured the Google Sheet that the configuration names
 * @throws Failure
 */
export function placesOut(
  out: readonly string[],
  configured: string | null,
  { county, folder }: { readonly county: string; readonly folder: string },
): PlacesOut {
  const files = out.filter((place) => !isAddress(place));
  const sheets = out.filter(isAddress);
  if (files.length > 1) throw new Failure(`--out names two files, ${files.join(' and ')}: expected one.`);
  if (sheets.length > 1) throw new Failure('--out names two Google Sheets: expected one.');
  const [sheet = configured] = sheets;
  if (sheet !== null) sheetId(sheet);
  const [file = null] = files;
  const isAlone = file === null && sheets.length > 0;
  return { file: isAlone ? path.join(folder, `${slug(county)}.xlsx`) : file, sheet };
}
