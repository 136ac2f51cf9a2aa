import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openConsole } from '../console/openConsole';
import { COUNTY_KEY } from '../console/playedAccess';
import { aFullCounty } from '../console/playedCounty';
import { launchBrowser } from './launch';
import { openTestPage } from './testPage';

/**
 * `npm run docs:pictures` takes the pictures of the documentation anew: here those of the console, over
 * the county that its tests play, and of the pane at its narrowest; those of the try-it page are taken
 * by the tests that go through its story.
 */
const FOLDER = path.resolve(__dirname, '../../docs/pictures');
const HILLFORD = `/returns/${encodeURIComponent('hillford/safer-hillford-2010')}`;

/** By the pictures' names; null is the page before anybody has signed in. */
const CONSOLE: Readonly<Record<string, string | null>> = {
  signin: null,
  returns: '/returns',
  'return-issues': `${HILLFORD}/issues`,
  'return-targets': `${HILLFORD}/targets`,
  'return-revisions': `${HILLFORD}/revisions?from=1&to=3`,
  conflicts: '/conflicts',
  changes: '/changes',
  history: '/history',
  issues: '/issues',
  keys: '/keys',
  downloads: '/downloads',
};
const WIDTHS = { wide: { width: 1280, height: 480 }, phone: { width: 360, height: 480 } };

const PANES = [
  { name: 'tryout-pane-dark', state: 'checked', view: 'issues', look: { colorScheme: 'dark' } },
  { name: 'tryout-pane-contrast', state: 'checked', view: 'targets', look: { forcedColors: 'active' } },
  {
    name: 'tryout-pane-county-contrast',
    state: 'county wrote back',
    view: 'sending',
    look: { forcedColors: 'active' },
  },
] as const;

async function takeConsole(browser: Browser): Promise<void> {
  const site = await openConsole(aFullCounty());
  try {
    for (const [name, at] of Object.entries(CONSOLE)) {
      for (const [size, viewport] of Object.entries(WIDTHS)) {
        const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(at === null ? site.address : `${site.address}#key=${COUNTY_KEY}`);
        await page.waitForSelector('nav, form');
        if (at !== null) await page.evaluate((hash) => (window.location.hash = hash), at);
        await page.waitForSelector('main:not([aria-busy]) h1');
        await page.waitForFunction(() => document.querySelector('.waiting') === null);
        if (name === 'keys') await pair(page);
        await page.screenshot({ path: path.join(FOLDER, `console-${name}-${size}.png`), fullPage: true });
        await context.close();
      }
    }
  } finally {
    await site.close();
  }
}

async function pair(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'District' }).fill('Hillford');
  await page.getByRole('button', { name: 'Make a pairing code' }).click();
  await page.waitForSelector('.pairing');
}

async function takePanes(browser: Browser): Promise<void> {
  const site = await openTestPage('page', './tests/pane/page.ts', 'tests/pane/page.html');
  try {
    for (const { name, state, view, look } of PANES) {
      const page = await browser.newPage({
        viewport: { width: 320, height: 700 },
        reducedMotion: 'reduce',
        ...look,
      });
      await page.goto(`${site.address}?${new URLSearchParams({ state, view }).toString()}`);
      await page.waitForSelector('header');
      await page.waitForTimeout(300);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
      await page.close();
    }
  } finally {
    site.close();
  }
}

async function take(): Promise<void> {
  const browser = await launchBrowser();
  try {
    await takeConsole(browser);
    await takePanes(browser);
  } finally {
    await browser.close();
  }
}

void take();
