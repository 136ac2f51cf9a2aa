import { UnreadableWorkbook } from '../unreadableWorkbook';
import type { Entry } from './entry';

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
/** Of an entry of the directory, without its name. */
const SHORTEST_ENTRY = 46;
/** A workbook has a few parts for each of its sheets. */
const MOST_ENTRIES = 50_000;

interface Directory {
  readonly start: number;
  readonly size: number;
  readonly count: number;
}

/**
 * The files a zip archive lists. The directory at its end is believed, not the local headers: streamed
 * archives leave sizes out of those (data descriptors). Zip64 is read.
 *
 * @throws UnreadableWorkbook `cut-short` where the directory is missing or reaches beyond the file,
 *   `too-large` where it lists more parts than a workbook has.
 */
export function readCentralDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const directory = zip64Directory(bytes, end) ?? {
    count: bytes.readUInt16LE(end + 10),
    size: bytes.readUInt32LE(end + 12),
    start: bytes.readUInt32LE(end + 16),
  };
  if (directory.count * SHORTEST_ENTRY > bytes.length)
    throw new UnreadableWorkbook('cut-short', `${directory.count} entries in the central directory`);
  if (directory.count > MOST_ENTRIES)
    throw new UnreadableWorkbook('too-large', `${directory.count} entries in the central directory`);
  const shift = shiftOf(bytes, directory, end);
  const entries: Entry[] = [];
  let at = directory.start + shift;
  for (let left = directory.count; left > 0; left--) {
    if (at + SHORTEST_ENTRY > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new UnreadableWorkbook('cut-short', `${left} entries missing from the central directory`);
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const commentLength = bytes.readUInt16LE(at + 32);
    entries.push(readEntry(bytes, at, nameLength, extraLength, shift));
    at += SHORTEST_ENTRY + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END) return at;
  }
  throw new UnreadableWorkbook('cut-short', 'no end of central directory');
}

function zip64Directory(bytes: Buffer, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== END64_LOCATOR) return null;
  const at = wide(bytes, locator + 8);
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== END64) return null;
  return { count: wide(bytes, at + 32), size: wide(bytes, at + 40), start: wide(bytes, at + 48) };
}

/** Some programs put bytes before the archive; its offsets then count from where it begins. */
function shiftOf(bytes: Buffer, { start, size, count }: Directory, end: number): number {
  if (count === 0) return 0;
  if (start + 4 <= bytes.length && bytes.readUInt32LE(start) === DIRECTORY_ENTRY) return 0;
  const actual = end - size;
  return actual >= 0 && bytes.readUInt32LE(actual) === DIRECTORY_ENTRY ? actual - start : 0;
}

function readEntry(bytes: Buffer, at: number, nameLength: number, extraLength: number, shift: number): Entry {
  const nameAt = at + SHORTEST_ENTRY;
  let packedSize = bytes.readUInt32LE(at + 20);
  let size = bytes.readUInt32LE(at + 24);
  let offset = bytes.readUInt32LE(at + 42);
  const extra = zip64Extra(bytes, nameAt + nameLength, extraLength);
  if (extra !== null) {
    let next = extra;
    const take = (narrow: number) => {
      if (narrow !== 0xffffffff || next + 8 > bytes.length) return narrow;
      next += 8;
      return wide(bytes, next - 8);
    };
    size = take(size);
    packedSize = take(packedSize);
    offset = take(offset);
  }
  return {
    name: bytes.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    packedSize,
    size,
    offset: offset + shift,
  };
}

/** Where the zip64 extra field's content begins, or null. */
function zip64Extra(bytes: Buffer, from: number, length: number): number | null {
  const end = Math.min(from + length, bytes.length);
  for (let at = from; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) === 1) return at + 4;
  }
  return null;
}

/** Eight bytes as a number: exact up to 2^53, and any file is smaller. */
function wide(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
