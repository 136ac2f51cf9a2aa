import { callServer, GoogleSheetPort, WISHES } from '../../host';
import { LiveSession } from '../../live';
import { createDoor, followTheme, mountPane, promisedLive } from '../../pane';
import { askGoogle } from './askGoogle';
import { browserGear } from './browserGear';
import { fulfil } from './fulfil';
import { GoogleCounty } from './GoogleCounty';
import { Keeper } from './Keeper';
import { whileSeen } from './whileSeen';

/** Milliseconds after which a Google that has not answered is worth a word. */
const PATIENCE = 15_000;
const SLOW_GOOGLE =
  'Google has not answered yet. If this stays, close this pane and open it again from the Extensions menu.';
/** Milliseconds between two questions for what happened: an answer takes Google about half a second. */
const EVERY = 1500;
/** Milliseconds between two words to the triggers that a pane looks after edits. */
const HERE_EVERY = 9000;

// Google tells add-ons nothing of its colours, which are light.
followTheme({ background: () => '#FFFFFF' });

const id = crypto.randomUUID();
const keeper = new Keeper(askGoogle);
const sayHere = (isFirst: boolean) => void callServer(askGoogle, 'here', { isFirst }).catch(() => undefined);
const session = new LiveSession({
  port: new GoogleSheetPort({ ask: askGoogle, session: id, often: (look) => whileSeen(look, EVERY) }),
  loadEngine: async () => (await import('./TeachingEngine')).teachingEngine((known) => keeper.keep(known)),
  loadCounty: async (hooks) =>
    new GoogleCounty({ ask: askGoogle, session: id, ...(await browserGear()) }, hooks),
  // Google reads a large plan for longer than Excel does.
  delays: { patience: 60_000 },
});
const door = createDoor();
const place = document.getElementById('pane')!;
mountPane(place, promisedLive(Promise.resolve(session), { lasts: PATIENCE, then: SLOW_GOOGLE }), door);
sayHere(true);
whileSeen(() => sayHere(false), HERE_EVERY);
const wish = WISHES.find((own) => own === place.dataset['wish']);
void session.start().then(() => wish && fulfil(wish, session, door));
