import type { CountyRecords, StoredPublication } from '../../store';
import type { Ledger } from '../ledger';
import { BookUnreadable, openBook, type PresentBook } from '../takeBack';

/** The publication that people have before them, and what in it was not read yet. */
export interface Seen {
  readonly publication: StoredPublication | null;
  /** Whether that is the last there was. */
  readonly isLast: boolean;
  /** The workbook as opened, where somebody may have written in it. */
  readonly opened: Awaited<ReturnType<typeof openBook>> | null;
  /** Its hash then. */
  readonly unread: string | null;
}

/**
 * @param last the last publication there was
 * @param isReplaced whether a workbook that cannot be read may go, as somebody said
 * @throws BookUnreadable
 */
export async function publicationSeen(
  records: CountyRecords,
  file: string,
  { bytes, hash }: PresentBook,
  last: StoredPublication | null,
  ledger: Ledger,
  isReplaced = false,
): Promise<Seen> {
  if (bytes === null || hash === null)
    return { publication: last, isLast: false, opened: null, unread: null };
  if (last?.hash === hash) return { publication: last, isLast: true, opened: null, unread: null };
  const opened = await openBook(file, bytes).catch((error: unknown) => {
    if (isReplaced && error instanceof BookUnreadable) return null;
    throw error;
  });
  const numbered = opened?.publication ?? null;
  const publication = numbered === null ? null : await records.publication(numbered);
  const isNew = publication?.hash !== hash && ledger.index.lastRead !== hash;
  return {
    publication,
    isLast: publication !== null && publication.no === last?.no,
    opened: isNew ? opened : null,
    unread: isNew && opened ? hash : null,
  };
}

/** Whether a workbook holds the last publication, was saved since, and was read like that. */
export async function wasReadBack(
  file: string,
  present: PresentBook,
  records: CountyRecords,
  ledger: Ledger,
): Promise<boolean> {
  if (present.hash === null || ledger.index.lastRead !== present.hash) return false;
  const last = await records.lastPublication();
  return (await publicationSeen(records, file, present, last, ledger)).isLast;
}
