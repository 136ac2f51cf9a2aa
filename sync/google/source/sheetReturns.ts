import type { FoundReturn } from '../../source';
import type { SheetsClient } from '../client';
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
  return ids.map((id) => {
    const { version = null, modified = null } = versions?.get(id) ?? {};
    const path = sheetAddress(id);
    return { path, file: path, remote: { version, modified, read: () => readReturn(client, id) } };
  });
}
