import type { CountyConfig } from '../../config';
import { isAddress, sheetAddress, sheetReturns, type SheetsClient } from '../../google';
import type { FoundReturn } from '../../source';
import { Failure } from '../failure';
import { findInput } from '../findInput';
import { sheetId } from './sheetId';

/** What is named for returns, and what is not one of them. */
export interface Named {
  /** Files, folders and addresses, as typed. */
  readonly paths: readonly string[];
  readonly config: CountyConfig;
  /** The county workbook's file, and its Google Sheet. */
  readonly out: string | null;
  readonly sheet: string | null;
}

/**
 * The returns that are named: files first, then Google Sheets, those of the configuration too.
 *
 * @throws Failure
 */
export async function findAll(named: Named, client: () => SheetsClient): Promise<FoundReturn[]> {
  const { paths, config, out, sheet } = named;
  const files = paths.filter((path) => !isAddress(path));
  const configured = config.districts.flatMap(({ returns }) => returns.filter(isAddress));
  const addresses = [...paths.filter(isAddress), ...configured].map((address) =>
    sheetAddress(sheetId(address)),
  );
  const ours = sheet === null ? null : sheetAddress(sheetId(sheet));
  const wanted = addresses.filter((address) => address !== ours);
  if (files.length + wanted.length === 0) {
    throw noReturns();
  }
  const found = files.length > 0 ? await findInput(files, out === null ? [] : [out]) : [];
  return wanted.length > 0 ? [...found, ...(await sheetReturns(client(), wanted))] : found;
}

export function noReturns(): Failure {
  return new Failure(
    "missing required argument 'returns': files, folders of them, or addresses of Google Sheets.",
  );
}
