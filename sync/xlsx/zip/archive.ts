import * as zlib from 'node:zlib';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import { readCentralDirectory } from './centralDirectory';
import type { Entry } from './entry';
import { refuseUnsafe, STRANGERS } from './refuseUnsafe';

const LOCAL_HEADER = 0x04034b50;

/** A zip archive in memory. Parts are found by name without regard to case, as Excel finds them. */
export class Archive {
  readonly #entries = new Map<string, Entry>();
  /** The part that was read last, which is often looked at first and then read. */
  #last: { readonly entry: Entry; readonly content: Buffer } | null = null;

  /** @throws UnreadableWorkbook where the archive is cut short or unsafe. */
  constructor(
    private readonly bytes: Buffer,
    readonly limits = STRANGERS,
  ) {
    const entries = readCentralDirectory(bytes);
    refuseUnsafe(entries, bytes.length, limits);
    for (const entry of entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  /** As written in the archive. */
  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * A part, unpacked, or null where there is none of that name.
   *
   * @throws UnreadableWorkbook where the part is cut short, damaged, or larger than it says.
   */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    if (this.#last?.entry === entry) return this.#last.content;
    const content = this.#unpack(entry);
    if (content.length !== entry.size || !checksumHolds(content, entry.crc)) {
      throw new UnreadableWorkbook('damaged', `${entry.name} is not what the archive says it is`);
    }
    this.#last = { entry, content };
    return content;
  }

  #unpack(entry: Entry): Buffer {
    const packed = this.#packed(entry);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new UnreadableWorkbook('damaged', `${entry.name}: method ${entry.method}`);
    try {
      // One chunk of the full size: zlib's own chunks of 16 KB would be copied together at the end.
      return zlib.inflateRawSync(packed, {
        chunkSize: Math.max(64, entry.size + 1),
        maxOutputLength: Math.max(1, entry.size),
      });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      const reason =
        code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : code === 'Z_BUF_ERROR' ? 'cut-short' : 'damaged';
      throw new UnreadableWorkbook(reason, `${entry.name}: ${String(code)}`);
    }
  }

  #packed(entry: Entry): Buffer {
    const { bytes } = this;
    const at = entry.offset;
    if (at < 0 || at + 30 > bytes.length) throw new UnreadableWorkbook('cut-short', entry.name);
    if (bytes.readUInt32LE(at) !== LOCAL_HEADER) throw new UnreadableWorkbook('damaged', entry.name);
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const end = start + entry.packedSize;
    if (end > bytes.length) throw new UnreadableWorkbook('cut-short', entry.name);
    return bytes.subarray(start, end);
  }
}

/** Older releases of Node 20 have no `crc32`; the length alone must then do. */
function checksumHolds(content: Buffer, crc: number): boolean {
  return typeof zlib.crc32 !== 'function' || zlib.crc32(content) === crc;
}
