import type { Browser, Page } from 'playwright-core';
import { gridOf, rangeName, type Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { cellAt } from '../../addin/workbook';
import { launchBrowser } from '../browser/launch';
import { eventually } from '../browser/tryoutDriver';
import { openGoogle, type OpenGoogle } from './openGoogle';
import { builtSidebar, openSidebar } from './openSidebar';

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

/** Waits until a cell is selected. */
async function selects({ seat }: OpenGoogle['google'], cell: string): Promise<void> {
  await eventually(
    () => Promise.resolve(rangeName(seat.selection)),
    (selected) => selected === cell,
  );
}

describe('the pane beside a Google Sheet', () => {
  let browser: Browser;
  let sidebar: string;

  beforeAll(async () => {
    sidebar = await builtSidebar();
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  async function withPane(
    act: (page: Page, opened: OpenGoogle) => Promise<void>,
    entry?: string,
  ): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const opened = await openGoogle(aFaultyPlan(), { day, sidebar });
    const { page, faults } = await openSidebar(browser, opened, entry);
    try {
      await act(page, opened);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  test('is one page that asks for nothing else', () => {
    expect(sidebar).not.toMatch(/<(script|link)[^>]+(src|href)=/);
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
      await page.getByText('Shirebook has filled in columns G to K of “Plan”.').waitFor();
      await page.getByRole('button', { name: 'Go to G2' }).click();
      await selects(google, 'G2');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: /Remove/ }).click();
      await confirm('Remove');
      await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
      expect(plan()).toEqual(before);
      expect(document.guards).toEqual([]);
    });
  });

  test('goes on checking where somebody else protected what stands beside the plan, and says who can help', async () => {
    await withPane(async (page, { google, document }) => {
      const { id: sheet } = google.seat.hand.sheet('Plan');
      const area = { top: 0, left: 5, bottom: 40, right: 20 };
      await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
      document.guards.push({ sheet, area, description: '', isWarningOnly: false, by: 'second officer' });
      await page.getByRole('button', { name: 'Set up this sheet' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Set up' }).click();
      await page.getByText(/until whoever protected it lets you edit there/).waitFor();
      google.seat.type('Plan', 'D4', 'June 2004');
      await page.getByText('nobody can tell').first().waitFor({ state: 'detached' });
    });
  });

  test('does what an entry of the menu says as soon as it is there', async () => {
    const opened = await openGoogle(aFaultyPlan(), { day: '2004-10-01', sidebar });
    const plan = () => opened.google.seat.hand.sheet('Plan');
    const before = plan();
    const colours = () => Promise.resolve(plan().conditionalFormats.length);
    const first = await openSidebar(browser, opened, 'setUpSheet');
    await eventually(colours, (count) => count > 0);
    await first.page.locator('.phase').waitFor({ state: 'detached' });
    await first.page.close();
    const { page, faults } = await openSidebar(browser, opened, 'removeFromSheet');
    await page.getByRole('button', { name: 'Set up this sheet' }).waitFor();
    expect(plan()).toEqual(before);
    expect([...first.faults, ...faults]).toEqual([]);
    await page.close();
  });

  test('says beside the County tab what Sync needs first', async () => {
    await withPane(async (page) => {
      await page.getByText('Connect to your county first.').waitFor();
      await page.getByLabel('Address of the county').waitFor();
    }, 'syncPlan');
  });

  test('says what is wrong with an address below it, and not of the code', async () => {
    await withPane(async (page) => {
      await page.getByRole('tab', { name: /^County/ }).click();
      const address = page.getByLabel('Address of the county');
      const code = page.getByLabel(/code from the county$/i);
      await address.fill('no such thing');
      await code.fill('ABCD-EFGH');
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
      const said = page.getByText('This is no address of a county');
      await said.waitFor();
      const places = await Promise.all([address, said, code].map((each) => each.boundingBox()));
      const tops = places.map((place) => place!.y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(await code.getAttribute('aria-invalid')).not.toBe('true');
    });
  });
});
