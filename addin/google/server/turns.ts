/// <reference types="google-apps-script" />
import type { ServerCalls } from '../../host';

const KEY = 'shirebook turn';
/** In seconds, for a pane that was closed in the middle: Google lets no question to a county take longer than 60. */
const LASTS = 90;
/** In milliseconds. */
const PATIENCE = 3000;

/**
 * Of all panes at a spreadsheet one sends at a time, so that what is sent last was also read last. A lock
 * of Google's ends with the call that took it, and would keep everybody from writing while the county
 * answers: this one is a note in the document's cache, written under such a lock, that runs out by itself.
 */
export const takeTurn: ServerCalls['takeTurn'] = ({ session }) =>
  alone(false, (cache) => {
    const whose = cache.get(KEY);
    if (whose !== null && whose !== session) return false;
    cache.put(KEY, session, LASTS);
    return true;
  });

export const endTurn: ServerCalls['endTurn'] = ({ session }) =>
  alone(null, (cache) => {
    if (cache.get(KEY) === session) cache.remove(KEY);
    return null;
  });

function alone<T>(otherwise: T, work: (cache: GoogleAppsScript.Cache.Cache) => T): T {
  const lock = LockService.getDocumentLock();
  const cache = CacheService.getDocumentCache();
  if (!cache || !lock?.tryLock(PATIENCE)) return otherwise;
  try {
    return work(cache);
  } finally {
    lock.releaseLock();
  }
}
