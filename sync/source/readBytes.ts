import { readFile } from 'node:fs/promises';
import { UnreadableWorkbook } from '../xlsx';

/** @throws UnreadableWorkbook for a file that is not there, is a folder, or may not be opened */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UnreadableWorkbook('not-found', path);
    if (code === 'EISDIR') throw new UnreadableWorkbook('not-a-workbook', `${path} is a folder`);
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new UnreadableWorkbook('too-large', path);
    throw new UnreadableWorkbook('not-allowed', code);
  }
}
