import { EMPTY_BOX, type Box } from './box';
import { memoryShelf } from './memoryShelf';
import type { Shelf } from './ports';

const NAME = 'shirebook outbox';
const STORE = 'boxes';

/**
 * Keeps boxes in the browser's own database. A change is one transaction, so that two panes at the same
 * workbook do not undo each other's. Where the browser allows none – a private window, a frame whose
 * storage is blocked – boxes last as long as the pane.
 */
export async function browserShelf(factory: IDBFactory | undefined): Promise<Shelf> {
  const database = factory && (await openDatabase(factory).catch(() => null));
  if (!database) return memoryShelf();
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    load: async (workbook) => boxIn(await answerOf<unknown>(store('readonly').get(workbook))),
    update: (workbook, change) =>
      new Promise((resolve, reject) => {
        const boxes = store('readwrite');
        const { transaction } = boxes;
        let next = EMPTY_BOX;
        const held = boxes.get(workbook);
        held.onsuccess = () => {
          next = change(boxIn(held.result));
          boxes.put(next, workbook);
        };
        transaction.oncomplete = () => resolve(next);
        transaction.onerror = transaction.onabort = () => reject(faultOf(transaction));
      }),
  };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(NAME, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  return answerOf(opening);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(faultOf(request));
  });
}

function faultOf({ error }: { readonly error: DOMException | null }): Error {
  return error ?? new Error('The browser could not keep what is to be sent.');
}

/** Only we write there; what an older version left in another form is made whole. */
function boxIn(kept: unknown): Box {
  return typeof kept === 'object' && kept !== null ? { ...EMPTY_BOX, ...(kept as Partial<Box>) } : EMPTY_BOX;
}
