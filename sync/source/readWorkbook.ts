import { basename } from 'node:path';
import type { Workbook } from '../../shared/grid';
import { readBytes } from './readBytes';
import { readWorkbookBytes } from './readWorkbookBytes';

/**
 * Reads one file as a workbook, whatever its form.
 *
 * @throws UnreadableWorkbook with a reason and a sentence fit for an officer.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  return readWorkbookBytes(basename(path), await readBytes(path));
}
