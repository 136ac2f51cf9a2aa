import { HostFault } from '../sheetPort';
import type { Messenger } from './Messenger';

/** What one setting may have, in characters: far below what a message takes. */
const LONGEST = 1_000_000;

/** What the workbook keeps under a key; null where it keeps nothing. */
export async function recall(messenger: Messenger, key: string): Promise<string | null> {
  const setting = await messenger.send((workbook) =>
    workbook.settings.getItemOrNullObject(key).load('value'),
  );
  return setting.isNullObject ? null : String(setting.value);
}

/** Has the workbook keep something, or with null forget it. @throws HostFault `too large` */
export async function remember(messenger: Messenger, key: string, value: string | null): Promise<void> {
  if (value !== null && value.length > LONGEST) {
    throw new HostFault('too large', 'That is more than a workbook keeps for an add-in.');
  }
  if (value === null && (await recall(messenger, key)) === null) return;
  await messenger.send((workbook) => {
    if (value === null) workbook.settings.getItem(key).delete();
    else workbook.settings.add(key, value);
  });
}
