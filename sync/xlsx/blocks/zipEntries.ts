/** A file of an archive, deflated already. */
export interface ZipEntry {
  readonly path: string;
  /** One after another. */
  readonly deflated: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
}

/** Of the first of January 1980: the earliest a zip file can state, so that all are alike. */
const DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;

/** An archive of the entries in their order, in pieces: what is deflated already is not even copied. */
export function zipEntries(entries: readonly ZipEntry[]): {
  readonly pieces: readonly Uint8Array[];
  /** Where the first byte of each entry stands. */
  readonly starts: readonly number[];
} {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const packed = entry.deflated.reduce((sum, { length }) => sum + length, 0);
    directory.push(centralHeader(entry, packed, name, at), name);
    parts.push(localHeader(entry, packed, name), name, ...entry.deflated);
    starts.push(at + LOCAL + name.length);
    at += LOCAL + name.length + packed;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return { pieces: [...parts, ...directory, ending(entries.length, length, at)], starts };
}

const LOCAL = 30;
const CENTRAL = 46;
const ENDING = 22;

function localHeader({ size, crc }: ZipEntry, packed: number, name: Buffer): Buffer {
  const header = Buffer.alloc(LOCAL);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 8, { size, crc }, packed, name);
  return header;
}

function centralHeader({ size, crc }: ZipEntry, packed: number, name: Buffer, at: number): Buffer {
  const header = Buffer.alloc(CENTRAL);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  writeFacts(header, 10, { size, crc }, packed, name);
  header.writeUInt32LE(at, 42);
  return header;
}

/** What both headers say of an entry, in the same order. */
function writeFacts(
  header: Buffer,
  at: number,
  { size, crc }: Pick<ZipEntry, 'size' | 'crc'>,
  packed: number,
  name: Buffer,
): void {
  header.writeUInt16LE(DEFLATED, at);
  header.writeUInt16LE(DATE, at + 4);
  header.writeUInt32LE(crc, at + 6);
  header.writeUInt32LE(packed, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt16LE(name.length, at + 18);
}

function ending(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(ENDING);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
