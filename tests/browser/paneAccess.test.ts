import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countyStates } from '../pane/countyStates';
import { STATES, type StateName } from '../pane/states';
import { PaneBrowser, violations, type Shown } from './PaneBrowser';

const HELP = path.join(__dirname, '../../addin/pane/help.html');

let panes: PaneBrowser;
beforeAll(async () => {
  panes = await PaneBrowser.open();
}, 180_000);
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

describe.each(VIEWS.map((shown) => [nameOf(shown), shown] as const))('the pane: %s', (_, shown) => {
  it.each([
    ['light', {}],
    ['dark', { dark: true }],
  ])(
    'gives an accessibility checker nothing to find, %s',
    async (_name, look) => {
      await panes.with({ ...shown, ...look }, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    },
    30_000,
  );

  it('fits into 320 pixels', async () => {
    await panes.with(shown, async (page) => {
      const wider = await page.evaluate<string[]>(
        `[...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > 320.5 && !each.closest('.unseen')).map((each) => each.outerHTML.slice(0, 120))`,
      );
      expect(wider).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  }, 30_000);
});

describe('the page of help', () => {
  it('gives an accessibility checker nothing to find', () =>
    panes.withMarkup(readFileSync(HELP, 'utf8'), async (page) => expect(await violations(page)).toEqual([])));
});
