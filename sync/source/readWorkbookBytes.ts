import type { Workbook } from '../../shared/grid';
import { Archive, readXlsx, UnreadableWorkbook } from '../xlsx';

/**
 * Reads a file's bytes as a workbook, whatever its form: told by its content, for extensions lie.
 *
 * @throws UnreadableWorkbook
 */
export async function readWorkbookBytes(fileName: string, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  return readXlsx(fileName, new Archive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
}
