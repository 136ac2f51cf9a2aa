import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countyStates } from '../pane/countyStates';
import { STATES, type StateName } from '../pane/states';
import { PaneBrowser, violations, type Shown } from './PaneBrowser';

const HELP = path.join(__dirname, '../../addin/pane/help.html');

let panes: PaneBrowser;
beforeAll(async () => {
  panes = await PaneBrowser.open();
});
afterAll(() => panes?.close());

const COUNTY: readonly string[] = Object.keys(countyStates(STATES.checked));
const VIEWS: readonly Shown[] = [
  ...(Object.keys(STATES) as StateName[]).map((state): Shown => ({
    state,
    view: COUNTY.includes(state) ? 'sending' : 'issues',
  })),
  { view: 'targets' },
  { view: 'sending' },
  { state: 'starting', view: 'targets' },
  { state: 'starting', view: 'sending' },
];
const nameOf = ({ state = 'checked', view = 'issues' }: Shown) => `${state}, ${view}`;

/** What stands out to the right of the pane at its narrowest. */
const STICKS_OUT = `[...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > 320.5 && !each.closest('.unseen')).map((each) => each.outerHTML.slice(0, 120))`;

describe('the pane gives an accessibility checker nothing to find, light or dark, and fits into 320 pixels', () => {
  it.each(VIEWS.map((shown) => [nameOf(shown), shown] as const))('%s', (_, shown) =>
    panes.with(shown, async (page) => {
      expect(await page.evaluate<string[]>(STICKS_OUT)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
    }),
  );
});

describe('the page of help', () => {
  it('gives an accessibility checker nothing to find', () =>
    panes.withMarkup(readFileSync(HELP, 'utf8'), async (page) => expect(await violations(page)).toEqual([])));
});
