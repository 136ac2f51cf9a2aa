import { registerCommands } from '../commands';
import { ExcelPort } from '../host';
import { LiveSession } from '../live';
import type { Live } from '../state';
import { createDoor, type PaneView } from './door';
import { mountPane } from './mountPane';
import { officeReady, officeTheme, showPane, SLOW_OFFICE } from './officeHost';
import { promisedLive } from './promisedLive';
import { followTheme } from '../../web/theme';

/** Milliseconds after which an Excel that has not answered is worth a word. */
const PATIENCE = 8000;

const dress = followTheme(officeTheme());
const live = promisedLive(session(), { lasts: PATIENCE, then: SLOW_OFFICE });
const door = createDoor();

mountPane(document.getElementById('pane')!, live, door);

async function session(): Promise<Live> {
  await officeReady();
  dress();
  const real = new LiveSession({
    port: new ExcelPort({
      RequestContext: Excel.RequestContext,
      isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    }),
    loadCounty: async (hooks) => {
      const { browserCounty } = await import(/* webpackChunkName: "engine" */ '../county');
      return browserCounty(location.origin, hooks);
    },
  });
  const show = async (view: PaneView) => {
    door.show(view);
    await showPane();
  };
  registerCommands(Office.actions, {
    check: () => real.check(),
    showIssues: () => show('issues'),
    sync: () => real.county.sync(),
    showSending: () => show('sending'),
  });
  void real.start();
  return real;
}
