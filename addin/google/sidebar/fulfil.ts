import type { Wish } from '../../host';
import type { Live } from '../../state';
import type { Door } from '../../pane';

/** Does what an entry of the menu asked for, and shows where it is told what came of it. */
export async function fulfil(wish: Wish, live: Live, door: Door): Promise<void> {
  switch (wish) {
    case 'check':
      // The pane has just read and checked all of it.
      return door.show('issues');
    case 'sync':
      door.show('sending');
      return live.county.sync();
    case 'set up':
      return live.setUp();
    case 'remove':
      return live.remove();
  }
}
