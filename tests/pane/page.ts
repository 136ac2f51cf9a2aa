import { createDoor, followTheme, mountPane, type PaneView } from '../../addin/pane';
import { officeTheme } from '../../addin/pane/officeHost';
import { fakeLive } from './fakeLive';
import { STATES, type StateName } from './states';

/** The pane over a session that plays a part, for tests in a browser: `?state=checked&view=targets`. */
const query = new URLSearchParams(location.search);
const live = fakeLive(STATES[(query.get('state') ?? 'checked') as StateName]);
const door = createDoor((query.get('view') ?? 'issues') as PaneView);

const behind = query.get('behind');
if (behind !== null)
  Object.assign(window, { Office: { context: { officeTheme: { bodyBackgroundColor: behind } } } });
followTheme(officeTheme());
mountPane(document.getElementById('pane')!, live, door);
Object.assign(window, {
  fake: {
    asked: live.asked,
    show: (name: StateName) => live.show(STATES[name]),
    open: (view: PaneView) => door.show(view),
  },
});
