import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { gridOf, rangeName, type Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { cellAt } from '../../addin/workbook';
import { launchBrowser } from '../browser/launch';
import { builtHalf, openGoogle, type OpenGoogle } from './openGoogle';

/** A plan in which one date says nothing and one lead has an e-mail address. */
function aFaultyPlan(): Workbook {
  const rows = [
    ['Cleaner parks plan 2004/05'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['1.1', 'Mend the lamps in the park', 'Parks manager, parks@example.org', 'March 2005', 'In progress'],
    ['1.2', 'Visit every youth club', 'Youth officer', 'nobody can tell', 'Not started'],
    ['1.3', 'Train the wardens', 'Housing officer', 'June 2004', 'Complete'],
  ];
  return { file: 'Cleaner parks', traits: [], sheets: [gridOf('Plan', rows)] };
}

/** What Google puts before a page of an add-on, over the fake. */
const SCRIPT_RUN = `
  const run = (done, failed) => ({
    withSuccessHandler: (next) => run(next, failed),
    withFailureHandler: (next) => run(done, next),
    ask: (name, asked) => void askScript(name, asked).then(done, failed),
  });
  window.google = { script: { run: run(() => {}, () => {}) } };
`;

/** Waits until a cell is selected. */
async function selects({ seat }: OpenGoogle['google'], cell: string): Promise<void> {
  for (let wait = 0; wait < 100 && rangeName(seat.selection) !== cell; wait++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  expect(rangeName(seat.selection)).toBe(cell);
}

describe('the pane beside a Google Sheet', () => {
  let browser: Browser;
  let html: string;

  beforeAll(async () => {
    html = readFileSync(path.join(await builtHalf('sidebar'), 'Sidebar.html'), 'utf8');
    browser = await launchBrowser();
  }, 90_000);

  afterAll(() => browser?.close());

  async function withPane(act: (page: Page, opened: OpenGoogle) => Promise<void>): Promise<void> {
    const opened = await openGoogle(aFaultyPlan(), { day: new Date().toISOString().slice(0, 10) });
    // Google's sidebar is 300 px wide.
    const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    page.setDefaultTimeout(8000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.exposeFunction('askScript', (name: string, asked: string) => opened.google.ask(name, asked));
    await page.addInitScript(SCRIPT_RUN);
    await page.route('https://add-on.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    try {
      await page.goto('https://add-on.example/');
      await act(page, opened);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  test('is one page that asks for nothing else', () => {
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)=/);
  });

  test('shows what is wrong, hears of an edit, and says that it is right again', async () => {
    await withPane(async (page, { google }) => {
      await page.getByText('nobody can tell').first().waitFor();
      google.seat.type('Plan', 'D4', 'June 2004');
      await page.getByText('nobody can tell').first().waitFor({ state: 'detached' });
    });
  });

  test('applies a fix with a click, and takes it back with another', async () => {
    await withPane(async (page, { google }) => {
      const lead = () => cellAt(google.seat.hand.sheet('Plan'), 2, 2)?.value;
      await page.getByText('parks@example.org').first().waitFor();
      await page.getByRole('button', { name: 'Take the address out' }).click();
      const undo = page.getByRole('button', { name: /^Undo/ });
      await undo.waitFor();
      expect(lead()).toBe('Parks manager');
      await undo.click();
      await undo.waitFor({ state: 'detached' });
      expect(lead()).toBe('Parks manager, parks@example.org');
    });
  });

  test('goes to an issue’s cell by a click on it', async () => {
    await withPane(async (page, { google }) => {
      await page.getByRole('button', { name: /nobody can tell/ }).click();
      await selects(google, 'D4');
    });
  });

  test('sets the sheet up with formulas, fills in what only the reader can tell, and takes all of it away', async () => {
    await withPane(async (page, { google, document }) => {
      const plan = () => google.seat.hand.sheet('Plan');
      const before = plan();
      const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      await confirm('Set up');
      await page.getByRole('button', { name: 'Set up this sheet' }).waitFor({ state: 'detached' });
      expect(cellAt(plan(), 2, 6)).toMatchObject({
        value: isoToSerial('2005-03-31'),
        numberFormat: 'dd/mm/yyyy',
      });
      expect(cellAt(plan(), 2, 7)).toMatchObject({ value: 'Red ▲', formula: expect.any(String) });
      expect(plan().conditionalFormats.length).toBeGreaterThan(0);
      expect(document.guards.every(({ isWarningOnly }) => isWarningOnly)).toBe(true);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: /Remove/ }).click();
      await confirm('Remove');
      await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
      expect(plan()).toEqual(before);
      expect(document.guards).toEqual([]);
    });
  });
});
