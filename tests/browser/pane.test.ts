import { asked, PaneBrowser } from './PaneBrowser';
import { eventually } from './tryoutDriver';

let panes: PaneBrowser;
beforeAll(async () => {
  panes = await PaneBrowser.open();
});
afterAll(() => panes?.close());

describe('the pane', () => {
  it('asks before it sets up, says what that costs, and then sets up', () =>
    panes.with({ state: 'not set up' }, async (page) => {
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      expect(await page.textContent('dialog[open]')).toContain('undo list is emptied');
      await page.locator('dialog[open]').getByRole('button', { name: 'Set up', exact: true }).click();
      expect(await asked(page)).toEqual(['set up']);
      expect(await page.locator('#set-up-title').count()).toBe(0);
    }));

  it('stays at its top when it has set up, where it says what it filled in', () =>
    panes.with({ state: 'not set up' }, async (page) => {
      await page.setViewportSize({ width: 320, height: 500 });
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      await page.locator('dialog[open]').getByRole('button', { name: 'Set up', exact: true }).click();
      await page.locator('#set-up-title').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.id')).toBe('view');
      expect(await page.evaluate('scrollY')).toBe(0);
    }));

  it('says nothing of an undo list where the spreadsheet program keeps it', () =>
    panes.with({ state: 'beside a Google Sheet' }, async (page) => {
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      expect(await page.textContent('dialog[open]')).not.toMatch(/undo|Excel/);
    }));

  it('goes to the columns that it has just filled in, and says no more of them', () =>
    panes.with({ state: 'set up just now' }, async (page) => {
      await page.getByRole('button', { name: 'Go to V2' }).click();
      expect(await asked(page)).toEqual(['dismiss', 'go to Safer homes!V2']);
      expect(await page.locator('.notice').count()).toBe(0);
    }));

  it('says that only a check is added to a sheet which works out the rest by itself', () =>
    panes.with({ state: 'in the template' }, async (page) => {
      expect(await page.textContent('section.card')).toContain(
        'only columns for what is wrong and what the county writes',
      );
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      const says = await page.textContent('dialog[open]');
      expect(says).toContain('Only columns for what is wrong and what the county writes are added');
      expect(says).not.toContain('undo list');
    }));

  it('mends all of a kind, and takes back what was mended', () =>
    panes.with({}, async (page) => {
      await page.getByRole('button', { name: 'All sheets' }).click();
      await page.getByRole('button', { name: 'Fix all like this (2)' }).first().click();
      await page.getByRole('button', { name: 'Undo: Take the note away' }).click();
      expect(await asked(page)).toEqual(['apply all like timescale/unreadable', 'take back 3']);
      expect(await page.locator('.issues li').count()).toBe(4);
    }));

  it('shows the kinds that are asked for', () =>
    panes.with({}, async (page) => {
      const shown = () => page.locator('.issues li').count();
      await page.getByRole('button', { name: 'All sheets 6' }).click();
      await page.getByRole('button', { name: '3 errors' }).click();
      expect(await shown()).toBe(3);
      await page.getByRole('button', { name: 'This sheet 4' }).click();
      expect(await shown()).toBe(2);
      await page.getByRole('button', { name: '1 warning' }).click();
      await page.getByRole('button', { name: '1 advice' }).click();
      expect(await page.textContent('#view')).toContain('Nothing of the kind you chose');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown()).toBe(4);
    }));

  it('begins with the sheet in front, and turns to another with the officer', () =>
    panes.with({}, async (page) => {
      const places = async () =>
        new Set(await page.locator('.issue-text .faint').allInnerTexts().then(sheets));
      const sheets = (texts: string[]) => texts.map((text) => /· (.*) \S+$/.exec(text)![1]!);
      expect(await places()).toEqual(new Set(['Safer homes']));
      await page.evaluate(`fake.show('another sheet')`);
      expect(await places()).toEqual(new Set(['Young people']));
      await page.getByRole('button', { name: 'All sheets 6' }).click();
      expect(await places()).toEqual(new Set(['Safer homes', 'Young people']));
      await page.evaluate(`fake.show('checked')`);
      expect(await places()).toEqual(new Set(['Safer homes', 'Young people']));
    }));

  it('offers no choice of sheets where there is only one', () =>
    panes.with({ state: 'one sheet' }, async (page) => {
      expect(await page.locator('.issues li').count()).toBe(4);
      expect(await page.locator('[aria-label="Sheets shown"]').count()).toBe(0);
    }));

  it('says how many are on other sheets where the one in front is clear', () =>
    panes.with({ state: 'a clear sheet' }, async (page) => {
      expect(await page.textContent('#view')).toContain('6 issues are on other sheets.');
      await page.getByRole('button', { name: 'Show all sheets' }).click();
      expect(await page.locator('.issues li').count()).toBe(6);
    }));

  it('says where a click mends more than what is listed', () =>
    panes.with({}, async (page) => {
      await page.getByRole('button', { name: 'Fix all like this on every sheet (2)' }).waitFor();
      await page.getByRole('button', { name: 'All sheets 6' }).click();
      await page.getByRole('button', { name: 'Fix all like this (2)' }).first().waitFor();
    }));

  it('says that a sheet is clear when its last issue has gone', () =>
    panes.with({ state: 'another sheet' }, async (page) => {
      for (let left = 2; left > 0; left--) await page.locator('.fixes fluent-button').first().click();
      expect(await page.textContent('#view')).toContain('Nothing is wrong on this sheet');
    }));

  it('draws some of thousands, and more when asked', () =>
    panes.with({ state: 'thousands' }, async (page) => {
      expect(await page.locator('.issues li').count()).toBe(43);
      await page.getByRole('button', { name: /^Show more of 2,961/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('.issues li').length === 243);
      await page.waitForFunction(() => document.activeElement!.classList.contains('issue-main'));
    }));

  it('tells those who do not see it of what changed', () =>
    panes.with({}, async (page) => {
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
    panes.with({ view: 'targets' }, async (page) => {
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

  it('begins each view at its start, however far down another was scrolled', () =>
    panes.with({}, async (page) => {
      await page.setViewportSize({ width: 320, height: 300 });
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await page.getByRole('tab', { name: /Targets/ }).click();
      const tabs = (await page.getByRole('tablist').boundingBox())!;
      const first = (await page.locator('#view > *').first().boundingBox())!;
      expect(first.y).toBeGreaterThanOrEqual(tabs.y + tabs.height);
    }));

  it('shows what will be sent, and goes to its cell', () =>
    panes.with({ view: 'sending' }, async (page) => {
      expect(await page.textContent('#view')).toContain('No county is connected yet');
      expect(await page.textContent('#view')).toContain('1 added, 2 changed, 1 removed');
      await page.getByRole('button', { name: 'Safer homes C11: go to Lead' }).click();
      expect(await asked(page)).toEqual(['go to Safer homes!C11']);
    }));

  it.each([
    ['#1f1f1f', false, 'rgb(41, 41, 41)'],
    ['#F3F2F1', true, 'rgb(255, 255, 255)'],
  ])(
    'is dressed as a host with %s behind it, though the system prefers another',
    (behind, dark, background) =>
      panes.with({ behind, dark }, async (page) => {
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(background);
      }),
  );

  it.each<[string, string]>([
    ['as soon as the officer turns to it', `dispatchEvent(new Event('focus'))`],
    ['after a moment by itself', ''],
  ])('follows Excel from light to dark while it is open, %s', (_, turn) =>
    panes.with({ behind: '#FFFFFF' }, async (page) => {
      const theme = () => page.evaluate<string>('document.documentElement.dataset.theme');
      expect(await theme()).toBe('light');
      await page.evaluate(`Office.context.officeTheme.bodyBackgroundColor = '#262626'; ${turn}`);
      if (turn !== '') expect(await theme()).toBe('dark');
      await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    }),
  );

  it('leaves the system its colours in high contrast, and parts RAGs by a line', () =>
    panes.with({ forced: true }, async (page) => {
      const border = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.rag')).borderTopWidth`,
      );
      expect(border).toBe('1px');
    }));

  it('can be used before anything has come, in the blink of an eye', () =>
    panes.with({ state: 'starting' }, async (page) => {
      const ready = async () => {
        await page.reload();
        await page.waitForSelector('header');
        return page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`);
      };
      // Loosely, and once is enough: machines that run tests have other things to do. A second is what the pane has.
      await eventually(ready, (milliseconds) => milliseconds < 3000);
      await page.getByRole('button', { name: 'More' }).click();
      expect(await page.locator('[role=menuitem]').count()).toBe(1);
    }));
});
