import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { StateName } from '../pane/states';
import { launchBrowser } from './launch';
import { PATIENCE } from '../patience';
import { openTestPage, type TestPage } from './testPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AXE_KINDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Shown {
  readonly state?: StateName;
  readonly view?: 'issues' | 'targets' | 'sending';
  readonly width?: number;
  /** What the system prefers. */
  readonly dark?: boolean;
  /** High contrast. */
  readonly forced?: boolean;
  /** The colour that the host says is behind the pane. */
  readonly behind?: string;
}

/** The pane over a session that plays a part, in a browser, for the tests of one file. */
export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly site: TestPage,
  ) {}

  static async open(): Promise<PaneBrowser> {
    const site = await openTestPage('page', './tests/pane/page.ts', 'tests/pane/page.html');
    return new PaneBrowser(await launchBrowser(), site);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.site.close();
  }

  /** Does something with the pane in a state, and asks that no script failed and no policy was broken meanwhile. */
  async with(shown: Shown, act: (page: Page) => Promise<void>): Promise<void> {
    const { state = 'checked', view = 'issues', width = 320, dark = false, forced = false, behind } = shown;
    const page = await this.browser.newPage({
      viewport: { width, height: 700 },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      // Colours that are on their way from one to another have no contrast to speak of.
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PATIENCE);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    const query = new URLSearchParams({ state, view, ...(behind === undefined ? {} : { behind }) });
    try {
      await page.goto(`${this.site.address}?${query.toString()}`);
      await page.waitForSelector('header');
      await act(page);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  /** A page of plain markup, without our scripts. */
  async withMarkup(markup: string, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.setContent(markup);
    await act(page);
    await page.close();
  }
}

/** What axe finds: rules with the elements that break them. */
export async function violations(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(AXE_KINDS)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What the pane asked of its session. */
export function asked(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('[...fake.asked]');
}

/** What has focus, by its name or words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement as HTMLElement;
    return on.getAttribute('aria-label') ?? on.innerText.replace(/\s+/g, ' ').trim();
  });
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // What a key does is drawn by the next frame; nobody types between two.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
}
