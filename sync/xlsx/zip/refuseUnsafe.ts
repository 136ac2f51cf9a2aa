import { UnreadableWorkbook } from '../unreadableWorkbook';
import type { Entry } from './entry';

const MB = 1024 * 1024;
const MOST_UNPACKED = 200 * MB;
const MOST_PACKED_RATIO = 100;
/** A small archive may pack well: the ratio counts from here. */
const RATIO_COUNTS_FROM = 20 * MB;

/**
 * Refuses an archive before anything in it is unpacked: bombs, paths that climb out, passwords.
 * The sizes are what the archive claims; unpacking holds it to them.
 *
 * @throws UnreadableWorkbook
 */
export function refuseUnsafe(entries: readonly Entry[], archiveSize: number): void {
  let unpacked = 0;
  for (const entry of entries) {
    if (climbsOut(entry.name)) throw new UnreadableWorkbook('unsafe-path', entry.name);
    if (entry.encrypted) throw new UnreadableWorkbook('password-protected', entry.name);
    refuseBomb(entry.size, entry.packedSize, entry.name);
    unpacked += entry.size;
  }
  refuseBomb(unpacked, archiveSize, 'all parts together');
}

function refuseBomb(size: number, packedSize: number, name: string): void {
  const tooPacked = size > RATIO_COUNTS_FROM && size > packedSize * MOST_PACKED_RATIO;
  if (size > MOST_UNPACKED || tooPacked) {
    throw new UnreadableWorkbook('too-large', `${name}: ${size} bytes in ${packedSize}`);
  }
}

function climbsOut(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
}
