import { LONGEST_TEXT } from '../../../shared/grid';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import type { Entry } from './entry';

/** What a file may unpack to, in bytes, and what may stand in it. */
export interface ArchiveLimits {
  readonly unpacked: number;
  /** How many times its own size, once it unpacks to `ratioFrom`: a small archive may pack well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Filled cells and merged blocks of all sheets together. */
  readonly cells: number;
  readonly merges: number;
  /** Characters of a cell. */
  readonly text: number;
  /** Characters that cells get by repeating what is written once: formulas that are copied. */
  readonly copied: number;
}

const MB = 1024 * 1024;

/** For what anybody may send. */
export const STRANGERS: ArchiveLimits = {
  unpacked: 200 * MB,
  ratio: 100,
  ratioFrom: 20 * MB,
  cells: 4_000_000,
  merges: 100_000,
  text: LONGEST_TEXT,
  copied: 200 * MB,
};

/** For what we wrote ourselves: a large county's workbook unpacks to much, and repeats itself. */
export const OUR_OWN: ArchiveLimits = {
  unpacked: 3500 * MB,
  ratio: Infinity,
  ratioFrom: 0,
  cells: Infinity,
  merges: Infinity,
  text: Infinity,
  copied: Infinity,
};

/**
 * Refuses an archive before anything in it is unpacked: bombs, paths that climb out, passwords, and what
 * programs would read differently. The sizes are what the archive claims; unpacking holds it to them.
 *
 * @throws UnreadableWorkbook
 */
export function refuseUnsafe(entries: readonly Entry[], archiveSize: number, limits: ArchiveLimits): void {
  let unpacked = 0;
  for (const entry of entries) {
    if (isUnsafePath(entry.name)) throw new UnreadableWorkbook('unsafe-path', entry.name);
    if (entry.encrypted) throw new UnreadableWorkbook('password-protected', entry.name);
    refuseBomb(entry.size, entry.packedSize, entry.name, limits);
    unpacked += entry.size;
  }
  refuseBomb(unpacked, archiveSize, 'all parts together', limits);
  refuseDoubles(entries);
  refuseOverlap(entries);
}

/** Of two parts of one name some programs read the first, and some the last. */
function refuseDoubles(entries: readonly Entry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (names.has(key)) throw new UnreadableWorkbook('damaged', `${name}: twice in the archive`);
    names.add(key);
  }
}

/** The shortest header that stands before a part's bytes. */
const HEADER = 30;

/** Parts that share bytes unpack to many times what is there, or say two things at once. */
function refuseOverlap(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let end = -Infinity;
  for (const { name, offset, packedSize } of inOrder) {
    if (offset < end) throw new UnreadableWorkbook('damaged', `${name}: in the bytes of another part`);
    end = offset + HEADER + packedSize;
  }
}

function refuseBomb(
  size: number,
  packedSize: number,
  name: string,
  { unpacked, ratio, ratioFrom }: ArchiveLimits,
): void {
  const tooPacked = size > ratioFrom && size > packedSize * ratio;
  if (size > unpacked || tooPacked) {
    throw new UnreadableWorkbook('too-large', `${name}: ${size} bytes in ${packedSize}`);
  }
}

/** Paths that lead out of the archive, or whose end some programs do not see. */
function isUnsafePath(name: string): boolean {
  return (
    name.includes('\0') || name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  );
}
