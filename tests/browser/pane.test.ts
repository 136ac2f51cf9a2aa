import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { STATES, type StateName } from '../pane/states';
import { launchBrowser } from './launch';
import { openTestPage, type TestPage } from './testPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Shown {
  readonly state?: StateName;
  readonly view?: 'issues' | 'targets' | 'sending';
  readonly width?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

let browser: Browser;
let site: TestPage;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser(),
    openTestPage('page', './tests/pane/page.ts', 'tests/pane/page.html'),
  ]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Does something with the pane in a state, and asks that no script failed and no policy was broken meanwhile. */
async function withPane<T>(shown: Shown, act: (page: Page) => Promise<T>): Promise<T> {
  const { state = 'checked', view = 'issues', width = 320, dark = false, forced = false } = shown;
  const page = await browser.newPage({
    viewport: { width, height: 700 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  try {
    await page.goto(`${site.address}?${new URLSearchParams({ state, view }).toString()}`);
    await page.waitForSelector('header');
    const result = await act(page);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await page.close();
  }
}

/** What axe finds: rules with the elements that break them. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What the pane asked of its session. */
const asked = (page: Page) => page.evaluate<string[]>('[...fake.asked]');
/** What has focus, by its name or words. */
const focused = (page: Page) =>
  page.evaluate<string>(
    `((on) => on.getAttribute('aria-label') ?? on.innerText.replace(/\\s+/g, ' ').trim())(document.activeElement)`,
  );
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    // What a key does is drawn by the next frame; nobody types between two.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
};

const VIEWS: readonly Shown[] = [
  ...(Object.keys(STATES) as StateName[]).map((state) => ({ state })),
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
      await withPane({ ...shown, ...look }, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    },
    30_000,
  );

  it('fits into 320 pixels', async () => {
    await withPane(shown, async (page) => {
      const wider = await page.evaluate<string[]>(
        `[...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > 320.5 && !each.closest('.unseen')).map((each) => each.outerHTML.slice(0, 120))`,
      );
      expect(wider).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  }, 30_000);
});

describe('the pane by keyboard alone', () => {
  it('goes through the issues with the arrows, to a cell with Enter, to its fixes with Tab', () =>
    withPane({}, async (page) => {
      await page.focus('.issue-main');
      expect(await focused(page)).toContain('Autum 2004');
      await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
      expect(await asked(page)).toEqual(['go to Young people!E5']);
      await press(page, 'Tab');
      expect(await focused(page)).toBe('Write “Summer 2004”');
      await press(page, 'Enter');
      expect(await asked(page)).toContain('apply Write “Summer 2004” at E5');
    }));

  it('has one stop for the whole list, however long', () =>
    withPane({ state: 'thousands' }, async (page) => {
      const stops = await page.evaluate<number>(
        `document.querySelectorAll('.issue-main[tabindex="0"]').length`,
      );
      expect(stops).toBe(1);
    }));

  it('stays in its place in the list when the issue it is on is mended', () =>
    withPane({}, async (page) => {
      await page.focus('.issue-main');
      await press(page, 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
      expect(await focused(page)).toContain('July 2003 is before the plan begins');
    }));

  it('stays on its issue when another check finds the same one with others before it', () =>
    withPane({}, async (page) => {
      await page.focus('.issue-main');
      await press(page, 'End');
      const before = await focused(page);
      await page.evaluate(`fake.show('thousands')`);
      expect(await focused(page)).toBe(before);
    }));

  it.each<[string, Shown, string, string]>([
    [
      'set up',
      { state: 'not set up' },
      '#set-up-title ~ fluent-button',
      'dialog[open] fluent-button:last-child',
    ],
    ['dismissed', { state: 'noticed' }, '.notice button', ''],
    ['undone', {}, '.taken fluent-button', ''],
  ])('is not lost with the button that was %s', (_, shown, button, confirm) =>
    withPane(shown, async (page) => {
      for (let times = await page.locator(button).count(); times > 0; times--) {
        await page.focus(button);
        await press(page, 'Enter');
        if (confirm !== '') {
          await page.focus(confirm);
          await press(page, 'Enter');
        }
      }
      expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
    }),
  );

  it('goes to the view when the last issue is mended', () =>
    withPane({}, async (page) => {
      await page.selectOption('select', 'Young people');
      await page.focus('.fixes fluent-button');
      await press(page, 'Enter');
      await page.focus('.fixes fluent-button');
      await press(page, 'Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('view');
    }));

  it('goes along the tabs, and says which is shown', () =>
    withPane({}, async (page) => {
      await page.focus('#tab-issues');
      await press(page, 'ArrowRight');
      expect(await page.getAttribute('#tab-targets', 'aria-selected')).toBe('true');
      expect(await page.textContent('#view')).toContain('Burglaries of homes');
      await press(page, 'End');
      expect(await page.textContent('#view')).toContain('What will be sent');
      await press(page, 'ArrowRight');
      expect(await focused(page)).toContain('Issues');
    }));

  it('opens and leaves the menu, and comes back to its button', () =>
    withPane({}, async (page) => {
      await page.focus('.menu fluent-button');
      await press(page, 'Enter');
      expect(await focused(page)).toBe('Set up again…');
      await press(page, 'ArrowDown');
      expect(await focused(page)).toBe('Remove Shirebook’s columns…');
      await press(page, 'Escape');
      expect(await focused(page)).toContain('More');
      expect(await page.locator('[role=menu]').count()).toBe(0);
    }));

  it('asks before it removes, and Esc says no', () =>
    withPane({}, async (page) => {
      const choose = async () => {
        await page.focus('.menu fluent-button');
        await press(page, 'Enter', 'ArrowDown', 'Enter');
      };
      await choose();
      expect(await page.textContent('dialog[open]')).toContain('undo list is emptied');
      await press(page, 'Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await asked(page)).toEqual([]);
      await choose();
      await press(page, 'Tab', 'Enter');
      expect(await asked(page)).toEqual(['remove']);
    }));

  it('dismisses a message with Esc', () =>
    withPane({ state: 'protected sheet' }, async (page) => {
      await page.focus('.notice button');
      await press(page, 'Escape');
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await asked(page)).toEqual(['dismiss']);
    }));
});

describe('the page of help', () => {
  it('gives an accessibility checker nothing to find', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.setContent(readFileSync(path.join(__dirname, '../../addin/pane/help.html'), 'utf8'));
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('the pane', () => {
  it('asks before it sets up, says what that costs, and then sets up', () =>
    withPane({ state: 'not set up' }, async (page) => {
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      expect(await page.textContent('dialog[open]')).toContain('undo list is emptied');
      await page.locator('dialog[open]').getByRole('button', { name: 'Set up', exact: true }).click();
      expect(await asked(page)).toEqual(['set up']);
      expect(await page.locator('#set-up-title').count()).toBe(0);
    }));

  it('mends all of a kind, and takes back what was mended', () =>
    withPane({}, async (page) => {
      await page.getByRole('button', { name: 'Fix all like this (2)' }).first().click();
      await page.getByRole('button', { name: 'Undo: Take the note away' }).click();
      expect(await asked(page)).toEqual(['apply all like timescale/unreadable', 'take back 3']);
      expect(await page.locator('.issues li').count()).toBe(4);
    }));

  it('shows the kinds and the sheet that are asked for', () =>
    withPane({}, async (page) => {
      const shown = () => page.locator('.issues li').count();
      await page.getByRole('button', { name: '3 errors' }).click();
      expect(await shown()).toBe(3);
      await page.selectOption('select', 'Young people');
      expect(await shown()).toBe(1);
      await page.selectOption('select', '');
      await page.getByRole('button', { name: '2 warnings' }).click();
      await page.getByRole('button', { name: '1 advice' }).click();
      expect(await page.textContent('#view')).toContain('Nothing of the kind you chose');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown()).toBe(6);
    }));

  it('says that a sheet is clear when its last issue has gone', () =>
    withPane({}, async (page) => {
      await page.selectOption('select', 'Young people');
      for (let left = 2; left > 0; left--) await page.locator('.fixes fluent-button').first().click();
      expect(await page.textContent('#view')).toContain('Nothing is wrong on this sheet');
    }));

  it('draws some of thousands, and more when asked', () =>
    withPane({ state: 'thousands' }, async (page) => {
      expect(await page.locator('.issues li').count()).toBe(45);
      await page.getByRole('button', { name: /^Show more of 2,961/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('.issues li').length === 245);
      await page.waitForFunction(() => document.activeElement!.classList.contains('issue-main'));
    }));

  it('tells those who do not see it of what changed', () =>
    withPane({}, async (page) => {
      const told = page.locator('[role=status].unseen');
      await page.waitForFunction(
        () =>
          document.querySelector('[role=status].unseen')!.textContent === '3 errors, 2 warnings, 1 advice.',
      );
      await page.evaluate(`fake.show('nothing wrong')`);
      await page.waitForFunction(
        () => document.querySelector('[role=status].unseen')!.textContent === 'Nothing is wrong.',
      );
      expect(await told.count()).toBe(1);
    }));

  it('draws a target with its figures, and gives them as a table', () =>
    withPane({ view: 'targets' }, async (page) => {
      const chart = page.getByRole('img', {
        name: /^Burglaries of homes: from 500 in Mar 2002 to 400 in Mar 2005/,
      });
      expect(await chart.locator('.chart-figure').count()).toBe(3);
      expect(await chart.locator('text').allTextContents()).toEqual(
        expect.arrayContaining(['500', '492', '447', '400']),
      );
      await page.getByText('Figures as a table').first().click();
      expect(await page.locator('details[open] tr').count()).toBe(6);
    }));

  it('shows what will be sent, and goes to its cell', () =>
    withPane({ view: 'sending' }, async (page) => {
      expect(await page.textContent('#view')).toContain('No county is connected yet');
      expect(await page.textContent('#view')).toContain('1 added, 2 changed, 1 removed');
      await page.getByRole('button', { name: 'Safer homes C11: go to Lead' }).click();
      expect(await asked(page)).toEqual(['go to Safer homes!C11']);
    }));

  it('is dressed as the host is, whatever the system prefers', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`${site.address}?behind=%231f1f1f`);
    await page.waitForSelector('header');
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe('rgb(41, 41, 41)');
    await page.close();
  });

  it('leaves the system its colours in high contrast, and parts RAGs by a line', () =>
    withPane({ forced: true }, async (page) => {
      const border = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.rag')).borderTopWidth`,
      );
      expect(border).toBe('1px');
    }));

  it('can be used before anything has come, in the blink of an eye', () =>
    withPane({ state: 'starting' }, async (page) => {
      const ready = await page.evaluate<number>(
        `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
      );
      // Loosely: machines that run tests are slow, and a second is what the pane has.
      expect(ready).toBeLessThan(3000);
      await page.getByRole('button', { name: 'More' }).click();
      expect(await page.locator('[role=menuitem]').count()).toBe(1);
    }));
});
