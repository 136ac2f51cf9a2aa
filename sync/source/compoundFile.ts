import { UnreadableWorkbook } from '../xlsx';

const FREE = 0xffffffff;
const TABLE_SECTORS_IN_HEADER = 109;

/**
 * Looks into the container that .xls shares with documents, mails, and workbooks under a password
 * ([MS-CFB]), before anything in it is parsed.
 *
 * @throws UnreadableWorkbook where it holds no plain workbook.
 */
export function refuseForeignCompound(bytes: Buffer): void {
  if (bytes.length < 1024 || reachesBeyond(bytes)) throw new UnreadableWorkbook('cut-short');
  if (holdsStream(bytes, 'EncryptedPackage')) throw new UnreadableWorkbook('password-protected');
  if (!holdsStream(bytes, 'Workbook') && !holdsStream(bytes, 'Book')) {
    throw new UnreadableWorkbook('not-a-workbook', 'a compound file without a workbook');
  }
}

/** True where the allocation table, or what it says is in use, lies behind the file's end. */
function reachesBeyond(bytes: Buffer): boolean {
  const sectorSize = 2 ** Math.min(bytes.readUInt16LE(0x1e), 16);
  const sectors = Math.ceil(bytes.length / sectorSize) - 1;
  const tables = Math.min(bytes.readUInt32LE(0x2c), TABLE_SECTORS_IN_HEADER);
  for (let table = 0; table < tables; table++) {
    const start = (bytes.readUInt32LE(0x4c + 4 * table) + 1) * sectorSize;
    if (start + sectorSize > bytes.length) return true;
    for (let at = 0; at < sectorSize; at += 4) {
      const sector = (table * sectorSize) / 4 + at / 4;
      if (sector >= sectors && bytes.readUInt32LE(start + at) !== FREE) return true;
    }
  }
  return false;
}

/** A stream's name stands in the directory as UTF-16, ended by a zero. */
function holdsStream(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
}
