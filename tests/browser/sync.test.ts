import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Workbook } from '../../shared/grid';
import { readWorkbookBytes } from '../../sync/source';
import { CountyWorkbook } from '../cli/countyBook';
import { launchBrowser } from './launch';
import { PATIENCE } from '../patience';
import { openCounty, type OpenCounty } from './openCounty';
import { eventually, TryoutDriver } from './tryoutDriver';

const SHEET = 'Sheds & Garages';
const DISTRICT = 'South Marlbury';

let county: OpenCounty;
let browser: Browser;
let context: BrowserContext;
let officer: TryoutDriver;
let console: TryoutDriver;
/** Revisions that the browser handed to the worker, by what it answered. */
const sent: number[] = [];
const faults: string[] = [];

beforeAll(async () => {
  [county, browser] = await Promise.all([openCounty(), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1500, height: 800 }, deviceScaleFactor: 0.72 });
  context.setDefaultTimeout(PATIENCE);
  officer = new TryoutDriver(await openPage());
  console = new TryoutDriver(await openPage());
  await console.page.goto(`${county.address}/console#key=${county.key}`);
  await console.page.getByText(DISTRICT).first().waitFor();
  await console.page.evaluate('window.isStillTheSame = true');
  await officer.page.goto(`${county.address}/try#south-marlbury-2010-11.xlsx`);
  await pane().getByRole('button', { name: 'Set up this sheet' }).waitFor();
  await officer.page.getByRole('button', { name: 'Close what to try' }).click();
});

afterAll(async () => {
  await browser?.close();
  await county?.close();
});

async function openPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.request().method() === 'PUT') sent.push(response.status());
  });
  return page;
}

const pane = () => officer.pane;
const countyTab = () => pane().getByRole('tabpanel');
const says = (words: RegExp) => countyTab().getByText(words).first().waitFor();
const sync = () => officer.page.locator('#sync').click();
const consoleAt = (place: string) => console.page.evaluate((hash) => void (location.hash = hash), place);

async function asked<T>(route: string): Promise<T> {
  const answer = await fetch(`${county.address}/api/v1${route}`, {
    headers: { authorization: `Bearer ${county.key}` },
  });
  return (await answer.json()) as T;
}

/** The county workbook as it is downloaded, once it is as wanted. */
function downloaded(isSo: (book: Workbook) => boolean): Promise<Workbook> {
  return eventually(async () => {
    const answer = await fetch(`${county.address}/api/v1/county/book.xlsx`, {
      headers: { authorization: `Bearer ${county.key}` },
    });
    return readWorkbookBytes('county.xlsx', new Uint8Array(await answer.arrayBuffer()));
  }, isSo);
}

function holds(book: Workbook, sheet: string, text: string): boolean {
  const grid = book.sheets.find((own) => own.sheet === sheet);
  return grid?.rows.some(({ cells }) => cells.some(({ cell }) => cell.text === text)) ?? false;
}

/** Somebody at the county writes over a district's value in the county workbook. */
async function atTheCounty(ref: string, heading: string, text: string): Promise<void> {
  const book = await CountyWorkbook.open(county.book);
  const action = book
    .rows('Actions')
    .find((row) => row['District'] === DISTRICT && row['Section'] === '2. Marking' && row['Ref'] === ref);
  await book.type('Actions', action!['Action']!, heading, text).save();
}

/** What our column says, once it does. */
function beside(address: string, text: string): Promise<string> {
  return eventually(
    () => officer.shown(address),
    (shown) => shown.trim() === text,
  );
}

async function revisions(): Promise<number> {
  const { returns } = await asked<{ returns: { district: string; revision: number }[] }>('/returns');
  return returns.find(({ district }) => district === DISTRICT)!.revision;
}

/** One officer and one person at the county, in one sitting. */
describe('an officer and the county', () => {
  test('connect with a click, as with a code', async () => {
    await officer.page.getByRole('button', { name: 'Connect to the example county' }).click();
    await officer.page.getByText('Connected to Loamshire for South Marlbury').waitFor();
    // the pane is loaded anew with its key, and meanwhile there is none or the one before
    await eventually(
      async () => {
        await pane()
          .getByRole('tab', { name: /^County/ })
          .click();
        return countyTab()
          .getByText(/to Loamshire/)
          .count();
      },
      (count) => count > 0,
    );
  });

  test('find out that the county had the plan already, and agree that it is the same', async () => {
    await sync();
    await says(/The county has this plan already/);
    await officer.picture('sync-known-already');
    await pane().getByRole('button', { name: 'Send it all the same' }).click();
    await says(/^Taken at/);
    await says(/It stands in the county workbook/);
    expect(sent).toEqual([409, 201]);
  });

  test('see a change arrive in the console without loading it anew', async () => {
    await consoleAt('/changes');
    await officer.sheet(SHEET);
    await officer.type('F8', 'Sixty fitted, four to do');
    await sync();
    await console.page.getByText('Sixty fitted, four to do').first().waitFor();
    expect(await console.page.evaluate('window.isStillTheSame')).toBe(true);
    await says(/1 cell changed/);
    await officer.picture('sync-taken');
    await console.picture('sync-console');
  });

  test('find it in the county workbook that is downloaded', async () => {
    const book = await downloaded((own) => holds(own, 'Actions', 'Sixty fitted, four to do'));
    expect(holds(book, 'Changes', 'Sixty fitted, four to do')).toBe(true);
    await says(/It stands in the county workbook/);
  });

  test('read beside its row what the county wrote there, until the county takes it back', async () => {
    await pane()
      .getByRole('tab', { name: /^Issues/ })
      .click();
    await pane().getByRole('button', { name: 'Set up this sheet' }).click();
    await pane().getByRole('dialog').getByRole('button', { name: 'Set up' }).click();
    await beside('L5', 'County comment (Shirebook)');
    await pane()
      .getByRole('tab', { name: /^County/ })
      .click();
    await atTheCounty('2.1', 'County comment', 'Which libraries are next?');
    await officer.type('F8', 'All sixty-four in hand');
    await sync();
    await beside('L10', 'Which libraries are next?');
    await says(/Which libraries are next/);
    await officer.select('J10');
    await officer.picture('sync-comment');
    await atTheCounty('2.1', 'County comment', '');
    await officer.type('F8', 'Sixty fitted, four to do');
    await sync();
    await beside('L10', '');
  });

  test('change the same cell: the console decides, and the pane hears of it', async () => {
    await atTheCounty('2.1', 'Status', 'Closed in July');
    await officer.type('F10', 'Goes on in two libraries');
    await sync();
    await says(/Status: both of you changed it/);
    await officer.picture('sync-conflict');
    await consoleAt('/conflicts');
    await console.page.getByRole('button', { name: /^Keep the county’s: South Marlbury, 2.1/ }).waitFor();
    await console.picture('sync-console-conflict');
    await console.page.getByRole('button', { name: /^Keep the county’s: South Marlbury, 2.1/ }).click();
    await says(/Status: the county proposes/);
    await beside('L10', 'Proposed Status: “Closed in July”');
    expect(
      await countyTab()
        .getByText(/both of you changed it/)
        .count(),
    ).toBe(0);
  });

  test('take over what the county decided, and send that', async () => {
    await pane()
      .getByRole('button', { name: /^Take over Status/ })
      .click();
    await says(/Taken over/);
    expect(await officer.shown('F10')).toBe('Closed in July');
    await beside('L10', '');
    await sync();
    await eventually(
      () =>
        countyTab()
          .getByText(/the county proposes/)
          .count(),
      (count) => count === 0,
    );
  });

  test('lose the connection and get it back: what was changed meanwhile is sent once', async () => {
    const before = await revisions();
    sent.length = 0;
    await context.setOffline(true);
    await officer.type('F8', 'Sixty-two fitted');
    await sync();
    await says(/The county cannot be reached/);
    await officer.picture('sync-offline');
    await officer.type('F8', 'All sixty-four fitted');
    await sync();
    await says(/The county cannot be reached/);
    await context.setOffline(false);
    await says(/^Taken at/);
    await downloaded((own) => holds(own, 'Actions', 'All sixty-four fitted'));
    expect(sent).toEqual([201]);
    expect(await revisions()).toBe(before + 1);
  });

  test('close the pane in the middle: what waited is sent when it is opened again', async () => {
    const before = await revisions();
    sent.length = 0;
    await context.route('**/revisions/*', (route) => route.abort());
    await officer.type('F8', 'Checked again in the autumn');
    await sync();
    await says(/The county cannot be reached/);
    await officer.page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#pane')!.src = 'about:blank';
    });
    await context.unroute('**/revisions/*');
    await officer.page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#pane')!.src = '/addin/try.html';
    });
    await downloaded((own) => holds(own, 'Actions', 'Checked again in the autumn'));
    await pane()
      .getByRole('tab', { name: /^County/ })
      .click();
    await says(/^Taken at/);
    await says(/Nothing has changed since/);
    expect(sent).toEqual([201]);
    expect(await revisions()).toBe(before + 1);
  });

  test('meet no fault on the way', () => expect(faults).toEqual([]));
});
