import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';
import { PATIENCE } from '../patience';
import { openTryout, type OpenTryout } from './openTryout';
import { eventually, TryoutDriver } from './tryoutDriver';

const ACTIONS = 'Sheds & Garages';
const TARGETS = 'Targets 2010-11';

let tryout: OpenTryout;
let browser: Browser;
let driver: TryoutDriver;
const faults: string[] = [];

beforeAll(async () => {
  [tryout, browser] = await Promise.all([openTryout(), launchBrowser()]);
  const page = await browser.newPage({
    viewport: { width: 1500, height: 800 },
    // Pictures of the whole page that are no larger than they have to be.
    deviceScaleFactor: 0.72,
  });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  driver = new TryoutDriver(page);
  await driver.open(tryout.address);
});

afterAll(async () => {
  await browser?.close();
  await tryout?.close();
});

const until = <T>(ask: () => Promise<T>, isSo: (value: T) => boolean) => eventually(ask, isSo);
const shows = (address: string, text: RegExp) =>
  until(
    () => driver.shown(address),
    (shown) => text.test(shown),
  );
const issues = () => driver.pane.getByRole('listitem').count();
const paneSays = (text: RegExp) => driver.pane.getByText(text).first();

/** One person, in one sitting. */
describe('on the page without Excel, an officer', () => {
  test('opens a plan and sees what is wrong with it', async () => {
    expect(await driver.shown('A5')).toBe('Number of shed breaks');
    await paneSays(/10 actions, 4 indicators/).waitFor();
    expect(await issues()).toBeGreaterThan(5);
    await driver.picture('tryout-opened');
  });

  test('sets it up: computed columns beside the table, in colours', async () => {
    await setUp();
    await shows('G5', /^240$/);
    await shows('J5', /^Red ▲/);
    expect(await driver.fill('J5')).not.toBe('rgb(255, 255, 255)');
    await driver.select('A3');
    await driver.picture('tryout-set-up');
  });

  test('types a wrong target: issue, difference and RAG follow', async () => {
    await paneSays(/The target 165/).waitFor();
    await driver.type('E5', '300');
    await paneSays(/The target 300/).waitFor();
    await shows('H5', /^60$/);
    await shows('J5', /^Green ●/);
    expect(await driver.fill('E5')).not.toBe('rgb(255, 255, 255)');
    await driver.select('E5');
    await driver.picture('tryout-wrong-target');
  });

  test('applies the fix, and takes it back from the pane', async () => {
    await driver.pane.getByRole('button', { name: 'Write 240', exact: true }).click();
    await shows('E5', /^240$/);
    await shows('J5', /^Red ▲/);
    await driver.picture('tryout-fixed');
    await driver.pane.getByRole('button', { name: /^Undo/ }).first().click();
    await shows('E5', /^300$/);
    await shows('J5', /^Green ●/);
    await driver.type('E5', '240');
    await shows('J5', /^Red ▲/);
  });

  test('goes to an issue’s cell by a click on it', async () => {
    // it is on another sheet than the one in front
    await driver.pane.getByRole('button', { name: /^All sheets/ }).click();
    await driver.pane
      .getByRole('button', { name: /Ref 2\.1 already stands/ })
      .first()
      .click();
    await until(
      () => driver.page.getByLabel('Go to cell').inputValue(),
      (address) => address === 'A16',
    );
    expect(await driver.page.getByRole('tab', { name: ACTIONS }).getAttribute('aria-selected')).toBe('true');
  });

  test('reports an action as done, and has its RAG', async () => {
    await driver.sheet(ACTIONS);
    await setUp();
    const rag = await columnOf('Delivery RAG');
    await shows(`${rag}8`, /^Amber|^Green|^Red/);
    await driver.type('F8', 'Complete');
    await shows(`${rag}8`, /^Complete ✔/);
    await driver.select('A4');
    await driver.picture('tryout-actions');
  });

  test('pastes twenty rows, which are checked as if typed', async () => {
    const before = await driver.pane
      .getByText(/\d+ actions/)
      .first()
      .innerText();
    const rows = Array.from(
      { length: 20 },
      (_row, at) =>
        `4.${at + 1}\tKnock at doors in street ${at + 1}\tWarden\tDoors knocked at\t${at === 3 ? 'Septober 2010' : 'March 2011'}\tNot started`,
    );
    await driver.paste('A20', rows.join('\r\n'));
    await shows('B39', /street 20$/);
    await until(
      () =>
        driver.pane
          .getByText(/\d+ actions/)
          .first()
          .innerText(),
      (told) => told !== before && told.startsWith('30 '),
    );
    await paneSays(/Septober/).waitFor();
    const rag = await columnOf('Delivery RAG');
    await shows(`${rag}20`, /^Not due ○/);
    await driver.select('B38');
    await driver.picture('tryout-pasted');
  });

  test('deletes a row, and everything below moves up with its columns', async () => {
    const rag = await columnOf('Delivery RAG');
    await driver.menu('A20', 'Delete row');
    await shows('B20', /street 2$/);
    await shows(`${rag}20`, /^Not due ○/);
    await paneSays(/29 actions/).waitFor();
  });

  test('undoes and redoes their own steps with keys', async () => {
    await driver.type('F20', 'Complete');
    const rag = await columnOf('Delivery RAG');
    await shows(`${rag}20`, /^Complete/);
    await driver.page.keyboard.press('Control+z');
    await shows('F20', /^Not started$/);
    await shows(`${rag}20`, /^Not due/);
    await driver.page.keyboard.press('Control+y');
    await shows('F20', /^Complete$/);
  });

  test('removes all of it, and keeps the plan', async () => {
    await remove();
    await driver.sheet(TARGETS);
    await remove();
    await shows('G5', /^$/);
    expect(await driver.fill('J5')).toBe('rgb(255, 255, 255)');
    await shows('E5', /^240$/);
    await driver.picture('tryout-removed');
  });

  test('opens another of the plans', async () => {
    await driver.page.getByLabel('Plan', { exact: true }).selectOption({ label: 'North Loam Vale 2008–11' });
    await paneSays(/11 actions/).waitFor();
  });

  test('has met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});

async function setUp(): Promise<void> {
  await driver.pane.getByRole('button', { name: 'Set up this sheet' }).click();
  await driver.pane.getByRole('button', { name: 'Set up', exact: true }).click();
}

async function remove(): Promise<void> {
  await driver.pane.getByRole('button', { name: /^More/ }).click();
  await driver.pane.getByRole('menuitem', { name: /Remove/ }).click();
  await driver.pane.getByRole('button', { name: 'Remove', exact: true }).click();
}

/** The column of ours by its heading, which stands in the table's heading row. */
async function columnOf(heading: string): Promise<string> {
  await driver.select('H5');
  const cell = driver.page.getByRole('gridcell').filter({ hasText: heading }).first();
  await cell.waitFor();
  const id = await cell.getAttribute('id');
  return /^cell-([A-Z]+)/.exec(id!)![1]!;
}
