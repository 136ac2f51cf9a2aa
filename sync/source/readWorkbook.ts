import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Workbook } from '../../shared/grid';
import { UnreadableWorkbook } from '../xlsx';
import { readWorkbookBytes } from './readWorkbookBytes';

/**
 * Reads one file as a workbook, whatever its form.
 *
 * @throws UnreadableWorkbook with a reason and a sentence fit for an officer.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  return readWorkbookBytes(basename(path), await bytesOf(path));
}

async function bytesOf(path: string): Promise<Buffer> {
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
