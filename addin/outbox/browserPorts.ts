import { browserShelf } from './browserShelf';
import type { Alone, OutboxClock, OutboxPorts } from './ports';

/** What the browser offers for the outbox. */
export async function browserPorts(): Promise<Pick<OutboxPorts, 'shelf' | 'alone' | 'clock' | 'chance'>> {
  return { shelf: await browserShelf(indexedDbOf()), alone, clock, chance: () => Math.random() };
}

const clock: OutboxClock = {
  now: () => Date.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** By the browser's locks, which all panes of this machine share; older browsers have none, and the county knows a parcel that comes twice. */
const alone: Alone = async (workbook, work) => {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks) await locks.request(`shirebook outbox ${workbook}`, work);
  else await work();
};

/** Reading the name already throws where storage is blocked. */
function indexedDbOf(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
