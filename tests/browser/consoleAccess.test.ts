import type { Page } from 'playwright-core';
import { aFullCounty, anEmptyCounty } from '../console/playedCounty';
import { ConsoleBrowser, type ConsoleShown } from './ConsoleBrowser';
import { violations } from './PaneBrowser';

let consoles: ConsoleBrowser;
beforeAll(async () => {
  consoles = await ConsoleBrowser.open();
});
afterAll(() => consoles?.close());

const HILLFORD = `/returns/${encodeURIComponent('hillford/safer-hillford-2010')}`;
const PLACES = [
  '/returns',
  `${HILLFORD}/issues`,
  `${HILLFORD}/targets`,
  `${HILLFORD}/changes`,
  `${HILLFORD}/revisions?from=1&to=3`,
  '/returns/no-such-return/issues',
  '/conflicts',
  '/changes',
  '/issues',
  '/issues?district=Hillford&code=target%2Fdiffers',
  '/history',
  '/keys',
  '/downloads',
];

/** What a page is in besides showing what there is. */
const STATES: readonly (readonly [string, ConsoleShown, ((page: Page) => Promise<unknown>) | null])[] = [
  ['signing in', { key: null }, null],
  [
    'a wrong key',
    { key: 'sb_wrong', mayFail: true },
    (page) => page.waitForSelector('#key-fault:not(:empty)'),
  ],
  [
    'a question',
    { at: '/returns' },
    (page) => page.getByRole('button', { name: 'Sign off: Hillford' }).click(),
  ],
  [
    'a text of one’s own',
    { at: '/conflicts' },
    (page) => page.getByRole('button', { name: /^Other text.*Hillford/ }).click(),
  ],
  [
    'a pairing code and a notice',
    { at: '/keys' },
    async (page) => {
      await page.getByRole('combobox', { name: 'District' }).fill('Hillford');
      await page.getByRole('button', { name: 'Make a pairing code' }).click();
      await page.waitForSelector('.pairing');
    },
  ],
];

const settled = (page: Page) => page.waitForFunction(() => document.querySelector('.waiting') === null);

async function sound(page: Page): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
}

/** What stands out of a page of that width; what scrolls by itself may. */
const standingOut = (width: number): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > width + 0.5)
    .filter((each) => !each.closest('.unseen, .scroll, .patterns, thead, caption'))
    .map((each) => each.outerHTML.slice(0, 120));

/** Nothing stands out of the page, or makes it scroll sideways. Charts are drawn anew a moment after their box has its width. */
async function fits(page: Page, width: number): Promise<void> {
  await settled(page);
  let wider = await page.evaluate(standingOut, width);
  for (let looks = 0; wider.length > 0 && looks < 50; looks++) {
    await page.waitForTimeout(100);
    wider = await page.evaluate(standingOut, width);
  }
  expect(wider).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}

async function soundAndNarrow(page: Page): Promise<void> {
  await sound(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await sound(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await fits(page, 360);
}

describe.each([
  ['full', aFullCounty],
  ['empty', anEmptyCounty],
] as const)('the console of a county that is %s', (_name, county) => {
  beforeAll(() => consoles.play(county()));

  it.each(PLACES)(
    'gives an accessibility checker nothing to find at %s, light or dark, and fits into 360 pixels',
    (at) => consoles.with({ at }, ({ page }) => soundAndNarrow(page)),
  );
});

describe.each(STATES)('the console with %s', (_name, shown, bring) => {
  beforeAll(() => consoles.play(aFullCounty()));

  it('gives an accessibility checker nothing to find, light or dark, and fits into 360 pixels', () =>
    consoles.with(shown, async ({ page }) => {
      await bring?.(page);
      await soundAndNarrow(page);
    }));

  it('gives an accessibility checker nothing to find in high contrast', () =>
    consoles.with({ ...shown, forced: true }, async ({ page }) => {
      await bring?.(page);
      await sound(page);
    }));
});

describe('the console offline', () => {
  it('gives an accessibility checker nothing to find, and fits into 360 pixels', () =>
    consoles.with({ at: '/returns', width: 360, mayFail: true }, async ({ page, site }) => {
      await page.waitForSelector('.pulse.live');
      site.serve(false);
      try {
        await page.waitForSelector('.link-bar .notice');
        await sound(page);
        await fits(page, 360);
        await page.evaluate(() => (window.location.hash = '/history'));
        await page.getByText('This cannot be shown now').waitFor();
        await sound(page);
        await fits(page, 360);
      } finally {
        site.serve(true);
      }
    }));
});
