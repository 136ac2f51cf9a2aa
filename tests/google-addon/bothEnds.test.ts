import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { gridOf, type Workbook } from '../../shared/grid';
import { Provider } from '../access/aProvider';
import { launchBrowser } from '../browser/launch';
import { eventually } from '../browser/tryoutDriver';
import type { Outside } from './fake';
import { openGoogle, type OpenGoogle } from './openGoogle';
import { builtSidebar, openSidebar } from './openSidebar';
import { SheetsCounty } from './SheetsCounty';
import { WaitingFetch } from './WaitingFetch';

const AUDIENCE = '77-vale.apps.googleusercontent.com';
const OFFICER = 'first.officer@vale.example';

const CONFIG = {
  county: 'Marlshire',
  sheet: 'https://docs.google.com/spreadsheets/d/county/edit',
  districts: [{ id: 'vale', name: 'Vale' }],
  access: { google: { audience: AUDIENCE, people: [{ email: OFFICER, district: 'vale' }] } },
};

function aPlan(): Workbook {
  const rows = [
    ['Vale Community Safety Partnership'],
    ['Vale Safer Parks Plan 2010/11'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['1.1', 'Mend the lamps in the park', 'Parks manager, parks@example.org', 'March 2011', 'In progress'],
    ['1.2', 'Visit every youth club', 'Youth officer', 'September 2010', 'Not started'],
  ];
  return { file: 'Vale parks', traits: [], sheets: [gridOf('Plan', rows)] };
}

let county: SheetsCounty;
let browser: Browser;
let folder: string;
let google: OpenGoogle['google'];
let page: Page;
let faults: readonly string[];
const asking = new WaitingFetch();
const provider = new Provider();
/** Whether the next answer of the county's is lost after it has done what it was asked. */
let isNextLost = false;

/** The county's worker under a name of the internet, and Google's word for the officer, as the worker verifies it. */
const outside: Outside = {
  fetch: (question) => {
    const answer = asking.ask({
      ...question,
      url: question.url.replace('https://county.example', county.address),
    });
    if (!isNextLost || question.method !== 'PUT') return answer;
    isNextLost = false;
    throw new Error(`Address unavailable: ${question.url}`);
  },
  identityToken: () => {
    const now = Math.floor(Date.now() / 1000);
    return provider.sign({
      iss: 'https://accounts.google.com',
      aud: AUDIENCE,
      sub: '1100',
      email: OFFICER,
      email_verified: true,
      hd: 'vale.example',
      iat: now - 5,
      exp: now + 3600,
    });
  },
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'shirebook-both-ends-'));
  const keys: unknown = await (await provider.fetch('https://www.googleapis.com/oauth2/v3/certs')).json();
  let sidebar: string;
  [county, browser, sidebar] = await Promise.all([
    SheetsCounty.open({ folder, config: CONFIG, keys }),
    launchBrowser(),
    builtSidebar(),
  ]);
  const opened = await openGoogle(aPlan(), { outside, sidebar });
  google = opened.google;
  ({ page, faults } = await openSidebar(browser, opened));
});

afterAll(async () => {
  await browser?.close();
  await county?.close();
  await asking.close();
  rmSync(folder, { recursive: true });
});

const countyTab = () => page.getByRole('tabpanel');
const says = (words: RegExp) => countyTab().getByText(words).first().waitFor();
const published = (text: string) =>
  eventually(
    () => county.rows('Actions'),
    (rows) => rows.some((row) => row.includes(text)),
  );

/** From a district's Google Sheet to the county's, and back. */
describe('an officer beside a Google Sheet, and a county that keeps its workbook as one', () => {
  test('the officer mends what is wrong, connects as who Google says it is, and sends the plan with a click', async () => {
    await page.getByRole('button', { name: 'Take the address out' }).click();
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.getByRole('tab', { name: /^County/ }).click();
    await page.getByLabel('Address of the county').fill('county.example');
    await page.getByRole('button', { name: `Connect as ${OFFICER}` }).click();
    await says(/to Marlshire/);
    await page.getByRole('button', { name: 'Send to Marlshire' }).click();
    await says(/^Taken at/);
    await published('Mend the lamps in the park');
    const rows = await county.rows('Actions');
    expect(rows.flat()).toContain('Parks manager');
    expect(rows.flat().join()).not.toContain('parks@example.org');
    await says(/It stands in the county workbook/);
  });

  test('the county writes beside a row in its sheet, and the officer reads it in the pane', async () => {
    const rows = await county.rows('Actions');
    const row = rows.findIndex((texts) => texts.includes('Visit every youth club'));
    await county.write('Actions', 'County comment', row, 'Which clubs come first?');
    await eventually(
      async () => {
        await page.getByRole('button', { name: 'Look again at what the county says' }).click();
        return countyTab().getByText('Which clubs come first?').count();
      },
      (count) => count > 0,
    );
  });

  test('an answer that is lost, and a Google that has too much to do, cost nothing and double nothing', async () => {
    isNextLost = true;
    await county.fail({ status: 429 });
    google.seat.type('Plan', 'E5', 'Two of nine visited');
    await page.getByText('Two of nine visited').first().waitFor();
    await page.getByRole('button', { name: 'Send to Marlshire' }).click();
    await says(/The county cannot be reached/);
    // It may have been tried again by itself meanwhile.
    const tryNow = page.getByRole('button', { name: 'Try now' });
    await Promise.race([tryNow.click(), tryNow.waitFor({ state: 'detached' })]);
    await says(/^Taken at|The county has it all/);
    const rows = await published('Two of nine visited');
    expect(rows.filter((row) => row.includes('Visit every youth club'))).toHaveLength(1);
    expect(rows.flat()).toContain('Which clubs come first?');
  });

  test('meets no fault on the way', () => expect(faults).toEqual([]));
});
