import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { PATIENCE } from '../patience';
import { openTestPage, type TestPage } from '../browser/testPage';
import { aPlanBook } from './aPlanBook';
import type { ToldByPage } from './inBrowser/page';

const OFFICE = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

let browser: Browser;
let site: TestPage;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser(),
    openTestPage('port', './tests/contract/inBrowser/page.ts', 'tests/contract/inBrowser/page.html'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('the whole of office.js, in a browser, takes the emulated host for Excel, and the port works over it', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/office/**', (route) => {
    const file = path.join(OFFICE, new URL(route.request().url()).pathname.replace(/^.*\/office\//, ''));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(site.address);
  await page.waitForFunction(() => window.told !== undefined, null, { timeout: PATIENCE });
  const told = (await page.evaluate(() => window.told)) as ToldByPage;
  expect(faults).toEqual([]);
  expect(told.host).toBe('Excel');
  expect(told.sets).toEqual([true, false]);
  expect(told.read).toEqual(aPlanBook());
  expect(told.heard).toEqual([
    { kind: 'cells', sheet: 'Plan', area: { top: 3, left: 1, bottom: 3, right: 1 }, by: 'officer' },
  ]);
  expect(told.written).toMatchObject([
    { cells: [[{ text: 'Visit every school' }]] },
    { cells: [[{ text: 'Amber ◆' }]] },
  ]);
});
