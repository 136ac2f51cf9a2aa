import { UnreadableWorkbook } from '../xlsx';

/** Values from here on mark an end of chain, a table or free space, and lead nowhere. */
const NOWHERE = 0xfffffffa;
/** Length of one, in bytes. */
const DIRECTORY_ENTRY = 128;
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

/** True where the allocation table, or a sector that it leads to, lies behind the file's end. */
function reachesBeyond(bytes: Buffer): boolean {
  const sectorSize = 2 ** Math.min(bytes.readUInt16LE(0x1e), 16);
  const sectors = Math.ceil(bytes.length / sectorSize) - 1;
  const tables = Math.min(bytes.readUInt32LE(0x2c), TABLE_SECTORS_IN_HEADER);
  for (let table = 0; table < tables; table++) {
    const start = (bytes.readUInt32LE(0x4c + 4 * table) + 1) * sectorSize;
    if (start + sectorSize > bytes.length) return true;
    for (let at = 0; at < sectorSize; at += 4) {
      const next = bytes.readUInt32LE(start + at);
      if (next >= sectors && next < NOWHERE) return true;
    }
  }
  return false;
}

/** A stream's name begins its entry in the directory, in UTF-16 and ended by a zero. */
function holdsStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  let at = bytes.indexOf(wanted);
  while (at >= 0 && at % DIRECTORY_ENTRY !== 0) at = bytes.indexOf(wanted, at + 1);
  return at >= 0;
}
