import type { FoundReturn } from '../../source';
import type { FileVersion, SheetsClient } from '../client';
import { sheetAddress, sheetIdIn } from '../sheetAddress';
import { readReturn } from './readReturn';

/**
 * Returns at addresses of Google Sheets, each once. None is read yet: where Drive says of several which
 * have changed, in one request, those that have not need not be.
 *
 * @param addresses each of a Google Sheet
 */
export async function sheetReturns(
  client: SheetsClient,
  addresses: readonly string[],
): Promise<FoundReturn[]> {
  const ids = [...new Set(addresses.flatMap((address) => sheetIdIn(address) ?? []))];
  // For one, asking costs as much as reading.
  const versions = ids.length > 1 ? await client.versions() : null;
  return ids.map((id) => sheetReturn(client, id, versions?.get(id) ?? null));
}

/** The return in a Google Sheet, with what Drive says of it. It is not read yet. */
export function sheetReturn(client: SheetsClient, id: string, listed: FileVersion | null): FoundReturn {
  const { version = null, modified = null } = listed ?? {};
  const path = sheetAddress(id);
  return { path, file: path, remote: { version, modified, read: () => readReturn(client, id) } };
}
