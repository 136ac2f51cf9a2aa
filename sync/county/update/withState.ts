import { rm, stat } from 'node:fs/promises';
import { openStore, stateFileOf, type Store } from '../../store';
import { stateAddress } from './stateAddress';

/**
 * Opens a county's state to write in it. A state file that was begun for this, and in which nothing
 * came to stand, is taken away again.
 *
 * @throws StoreFault
 */
export async function withState<T>(
  county: string,
  book: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const file = stateFileOf(book);
  const isFile = stateAddress(book) === file;
  const wasThere = !isFile || (await stat(file).catch(() => null)) !== null;
  const store = await openStore(stateAddress(book));
  let isEmpty = false;
  try {
    return await work(store);
  } finally {
    isEmpty =
      !wasThere &&
      (await store
        .county(county)
        .countFacts()
        .catch(() => 1)) === 0;
    await store.close();
    if (isEmpty) await rm(file, { force: true });
  }
}
