import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256 } from '../../digest';
import type { Workbook } from '../../../shared/grid';
import { stampOf, type FileStamp } from '../../publish';
import { readWorkbookBytes } from '../../source';
import { Archive, asUtf8, OUR_OWN } from '../../xlsx';
import { areCountySheets } from '../isCountyWorkbook';
import { BookUnreadable } from './bookUnreadable';

/** The county workbook as it lies there now. */
export interface PresentBook {
  readonly stamp: FileStamp;
  /** Of its bytes; null where there is none. */
  readonly hash: string | null;
  readonly bytes: Buffer | null;
}

export const NO_BOOK: PresentBook = { stamp: null, hash: null, bytes: null };

/** @throws what the file system says, but for a file that is not there */
export async function presentBook(file: string): Promise<PresentBook> {
  const stamp = await stampOf(file);
  if (stamp === null) return NO_BOOK;
  const bytes = await readFile(file);
  return { stamp, hash: sha256(bytes), bytes };
}

/**
 * What a county workbook holds, and who saved it last.
 *
 * @throws BookUnreadable where it cannot be read, or is none: what is in it would be lost if it were replaced
 */
export async function openBook(
  file: string,
  bytes: Buffer,
): Promise<{
  readonly workbook: Workbook;
  readonly publication: number | null;
  readonly savedBy: string | null;
}> {
  const workbook = await readWorkbookBytes(basename(file), bytes, OUR_OWN).catch((error: Error) => {
    throw new BookUnreadable(file, error);
  });
  if (!areCountySheets(workbook.sheets.map(({ sheet }) => sheet))) throw new BookUnreadable(file, null);
  return { workbook, publication: publicationIn(workbook), savedBy: savedBy(bytes) };
}

/** The number of the publication that About gives; null where it gives none. */
export function publicationIn({ sheets }: Workbook): number | null {
  const about = sheets.find(({ sheet }) => sheet === 'About');
  for (const { cells } of about?.rows ?? []) {
    const at = cells.findIndex(({ cell }) => cell.text.trim() === 'Publication');
    const number = Number(cells[at + 1]?.cell.text);
    if (at >= 0 && Number.isInteger(number) && number > 0) return number;
  }
  return null;
}

/** Who saved it, as their program says; null where it says nothing, or it was us. */
function savedBy(bytes: Buffer): string | null {
  try {
    const core = new Archive(bytes, OUR_OWN).read('docProps/core.xml');
    const xml = core === null ? '' : asUtf8(core).toString('utf8');
    const name = /<cp:lastModifiedBy>([^<]*)<\/cp:lastModifiedBy>/.exec(xml)?.[1]?.trim();
    return name && name !== 'Shirebook' ? name.replace(/&amp;/g, '&') : null;
  } catch {
    return null;
  }
}
