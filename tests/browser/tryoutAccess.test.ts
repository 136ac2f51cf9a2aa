import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch';
import { PATIENCE } from '../patience';
import { openTryout, type OpenTryout } from './openTryout';
import { violations } from './PaneBrowser';
import { eventually, TryoutDriver } from './tryoutDriver';

let tryout: OpenTryout;
let browser: Browser;

beforeAll(async () => {
  [tryout, browser] = await Promise.all([openTryout(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await tryout?.close();
});

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

async function opened({ width = 1200, dark = false, forced = false }: Look = {}): Promise<TryoutDriver> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    // The checker is a script that the page's own policy would not let in.
    bypassCSP: true,
  });
  page.setDefaultTimeout(PATIENCE);
  const driver = new TryoutDriver(page);
  if (width >= 760) await driver.open(tryout.address);
  else {
    await page.goto(tryout.address);
    await page.getByRole('grid').waitFor();
  }
  return driver;
}

/** What the checker finds on the page and in the pane within it. */
async function found(page: Page): Promise<string[]> {
  const outer = await violations(page);
  const frame = page.frames().find((each) => each.url().includes('/addin/try.html'));
  return [...outer, ...(frame ? await violations(frame) : [])];
}

describe('the page without Excel gives an accessibility checker nothing to find', () => {
  test.each<[string, Look]>([
    ['on a wide screen', {}],
    ['where the system is dark', { dark: true }],
    ['in high contrast', { forced: true }],
    ['at 320 pixels', { width: 320 }],
  ])('%s', async (_, look) => {
    const { page } = await opened(look);
    expect(await found(page)).toEqual([]);
    await page.close();
  });

  test('set up, with a question and a menu open, and after an error', async () => {
    const driver = await opened();
    const { page, pane } = driver;
    await pane.getByRole('button', { name: 'Set up this sheet' }).click();
    expect(await found(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Set up', exact: true }).click();
    await driver.type('E5', '300');
    await pane
      .getByText(/The target 300/)
      .first()
      .waitFor();
    expect(await found(page)).toEqual([]);
    await driver.select('B5');
    await page.keyboard.press('Shift+F10');
    expect(await found(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#file').setInputFiles({
      name: 'plan.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no workbook at all'),
    });
    await page.waitForFunction(() => /plan|workbook/i.test(document.getElementById('status')!.innerText));
    expect(await found(page)).toEqual([]);
    await page.close();
  });
});

test('On a small window at 200 % zoom the page scrolls to rows of the sheet, with what to try still open', async () => {
  const { page } = await opened({ width: 640 });
  await page.setViewportSize({ width: 640, height: 400 });
  const sheet = page.getByRole('grid');
  await sheet.scrollIntoViewIfNeeded();
  expect((await sheet.boundingBox())!.height).toBeGreaterThan(150);
  expect(await page.locator('#guide').isVisible()).toBe(true);
  await page.close();
});

test('A dark pane is dark to its edge, also where it has nothing to scroll', async () => {
  const { page, pane } = await opened({ dark: true });
  await pane.getByRole('tab', { name: /County/ }).click();
  const widths = await pane
    .locator('html')
    .evaluate((root) => [root.getBoundingClientRect().width, window.innerWidth]);
  expect(widths[0]).toBe(widths[1]);
  await page.close();
});

/** By the keys a person has, from the sheet to the pane and back. */
test('The story can be gone through without a mouse', async () => {
  const driver = await opened();
  const { page, pane } = driver;
  const focused = () => pane.locator(':focus').first();
  await page.getByRole('grid').focus();
  await page.keyboard.press('F6');
  await pane.locator('body').waitFor();
  const tabTo = async (name: RegExp) => {
    for (let stops = 0; stops < 40; stops++) {
      const on = (await focused().count()) > 0 ? await focused().innerText() : '';
      if (name.test(on)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Nothing called ${String(name)} was come to.`);
  };
  await tabTo(/^Set up this sheet$/);
  await page.keyboard.press('Enter');
  await pane.locator('dialog[open]').waitFor();
  await tabTo(/^Set up$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Set up this sheet' }).waitFor({ state: 'detached' });
  // The list is one stop, and arrows go along it.
  const isIssue = async () => (await pane.locator('.issue-main:focus').count()) > 0;
  for (let stops = 0; stops < 40 && !(await isIssue()); stops++) await page.keyboard.press('Tab');
  for (let downs = 0; downs < 30 && !/165/.test(await focused().innerText()); downs++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(
    () => page.getByLabel('Go to cell').inputValue(),
    (address) => /^E\d+$/.test(address),
  );
  await tabTo(/^Write /);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /^Undo/ }).first().waitFor();
  await page.close();
});

/** In bytes gzipped and in requests: a machine's seconds say little, what has to come first says all. */
test('Of the pane no more comes before it is painted than its page, its style and its script', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const came: { readonly name: string; readonly bytes: number }[] = [];
  let isPainted = false;
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').pop()!;
    // Excel's own library comes from Microsoft, and is in every task pane's way alike.
    if (
      isPainted ||
      !response.url().startsWith(new URL(tryout.address).origin) ||
      /office/i.test(response.url())
    )
      return;
    void response.body().then(
      (body) => came.push({ name, bytes: gzipSync(body).length }),
      () => undefined,
    );
  });
  // What comes later does not come at all: the pane is there without it.
  await page.route(/engine\.js$/, (route) => route.abort());
  await page.goto(new URL('/addin/pane.html', tryout.address).href, { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'More' }).waitFor();
  isPainted = true;
  const kilobytes = came.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const told = came.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(1)} KB`).join(', ');
  console.info(`Before the first paint: ${came.length} requests, ${kilobytes.toFixed(1)} KB (${told})`);
  expect(came.map(({ name }) => name).sort()).toEqual(['pane.css', 'pane.html', 'pane.js']);
  expect(kilobytes).toBeLessThan(85);
  await page.close();
});
