/// <reference types="google-apps-script" />
import type { Changed, Happening, ServerCalls } from '../../host';

const KEY = 'shirebook happenings';
/** In seconds: the longest that Google keeps anything so. */
const KEPT = 21_600;
const MOST = 60;
/** In milliseconds. */
const PATIENCE = 3000;

interface Journal {
  readonly happenings: readonly Happening[];
  /** The number of the newest that was let go. */
  readonly dropped: number;
}

/**
 * Writes down what happened, for panes to ask about: Google cannot call them. What is lost here is lost
 * as events of other programs are; panes read again before anything is sent.
 */
export function writeDown(changes: readonly Changed[], by: string | null, session: string | null): void {
  if (changes.length === 0) return;
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE)) return;
  try {
    addTo(changes, by, session);
  } finally {
    lock.releaseLock();
  }
}

/** The same for who holds the document's lock already. */
export function addTo(changes: readonly Changed[], by: string | null, session: string | null): void {
  const cache = CacheService.getDocumentCache();
  if (!cache || changes.length === 0) return;
  const { happenings, dropped } = parsed(cache.get(KEY));
  // By the clock, so that numbers go on ascending where Google forgot the journal.
  const first = Math.max(Date.now(), (happenings.at(-1)?.number ?? dropped) + 1);
  const all = [
    ...happenings,
    ...changes.map((change, index) => ({ number: first + index, by, session, change })),
  ];
  const gone = all.slice(0, Math.max(0, all.length - MOST));
  cache.put(
    KEY,
    JSON.stringify({ happenings: all.slice(gone.length), dropped: gone.at(-1)?.number ?? dropped }),
    KEPT,
  );
}

export const pulse: ServerCalls['pulse'] = ({ since }) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const { happenings, dropped } = parsed(CacheService.getDocumentCache()?.get(KEY) ?? null);
  const sheet = book.getActiveSheet();
  return {
    last: Math.max(happenings.at(-1)?.number ?? dropped, since ?? 0),
    happenings: since === null ? [] : happenings.filter(({ number }) => number > since),
    isMoreLost: since !== null && dropped > since,
    who: Session.getTemporaryActiveUserKey(),
    sheet: sheet.getName(),
    cell: sheet.getActiveRange()?.getA1Notation() ?? 'A1',
  };
};

function parsed(kept: string | null): Journal {
  return kept === null ? { happenings: [], dropped: 0 } : (JSON.parse(kept) as Journal);
}
