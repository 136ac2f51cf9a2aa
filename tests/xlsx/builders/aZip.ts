import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  /** What the archive claims instead of the truth. */
  readonly claims?: { size?: number; crc?: number; method?: number; flags?: number; offset?: number };
}

export interface ZipOptions {
  /** Sizes left out of the local headers and written behind the data. */
  readonly descriptors?: boolean;
  /** Sizes and offsets in the 64 bit fields alone. */
  readonly zip64?: boolean;
  /** Bytes before the archive, which its offsets do not count. */
  readonly before?: Buffer;
  readonly comment?: string;
  /** How many parts the directory says there are. */
  readonly count?: number;
}

/** A zip archive written by hand, so that it can be odd in the ways that real ones are. */
export function aZip(parts: readonly ZipPart[], options: ZipOptions = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const written = writePart(part, options, offset);
    body.push(written.local);
    directory.push(written.central);
    offset += written.local.length;
  }
  const central = Buffer.concat(directory);
  const end = endOf(options.count ?? parts.length, central.length, offset, options);
  return Buffer.concat([options.before ?? Buffer.alloc(0), ...body, central, end]);
}

function writePart(part: ZipPart, { descriptors, zip64 }: ZipOptions, offset: number) {
  const content = Buffer.from(part.content as string);
  const packed = part.stored ? content : deflateRawSync(content);
  const name = Buffer.from(part.name);
  const {
    size = content.length,
    crc = crc32(content),
    method = part.stored ? 0 : 8,
    flags = 0,
    offset: claimed = offset,
  } = part.claims ?? {};
  const bits = flags | (descriptors ? 8 : 0);

  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(bits, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(descriptors ? 0 : crc, 14);
  header.writeUInt32LE(descriptors ? 0 : packed.length, 18);
  header.writeUInt32LE(descriptors ? 0 : size, 22);
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(descriptors ? 16 : 0);
  if (descriptors) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed.length, 8);
    descriptor.writeUInt32LE(size, 12);
  }

  const extra = Buffer.alloc(zip64 ? 28 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
    extra.writeBigUInt64LE(BigInt(claimed), 20);
  }
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(bits, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 20);
  entry.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(zip64 ? 0xffffffff : claimed, 42);
  return {
    local: Buffer.concat([header, name, packed, descriptor]),
    central: Buffer.concat([entry, name, extra]),
  };
}

function endOf(count: number, size: number, start: number, { zip64, comment = '' }: ZipOptions): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  end.writeUInt16LE(comment.length, 20);
  const end64 = Buffer.alloc(zip64 ? 56 + 20 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    end64.writeBigUInt64LE(BigInt(count), 32);
    end64.writeBigUInt64LE(BigInt(size), 40);
    end64.writeBigUInt64LE(BigInt(start), 48);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeBigUInt64LE(BigInt(start + size), 64);
    end64.writeUInt32LE(1, 72);
  }
  return Buffer.concat([end64, end, Buffer.from(comment)]);
}
