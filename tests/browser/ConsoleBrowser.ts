import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openConsole, type OpenConsole } from '../console/openConsole';
import { COUNTY_KEY } from '../console/playedAccess';
import { aFullCounty, type PlayedCounty } from '../console/playedCounty';
import type { PlayedDesk } from '../console/PlayedDesk';
import { launchBrowser } from './launch';
import { PATIENCE } from '../patience';

export interface ConsoleShown {
  /** Behind the `#`. */
  readonly at?: string;
  readonly width?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** Null opens the console without a key. */
  readonly key?: string | null;
  /** Whether the browser may say that something could not be fetched. */
  readonly mayFail?: boolean;
}

export interface ConsoleAt {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly desk: PlayedDesk;
  readonly site: OpenConsole;
}

/** The console over a county that is played, in a browser, for the tests of one file. */
export class ConsoleBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly site: OpenConsole,
  ) {}

  static async open(played: PlayedCounty = aFullCounty()): Promise<ConsoleBrowser> {
    const site = await openConsole(played);
    return new ConsoleBrowser(await launchBrowser(), site);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }

  /** Does something with the console, and asks that no script failed and no policy was broken meanwhile. */
  async with(shown: ConsoleShown, act: (at: ConsoleAt) => Promise<void>): Promise<void> {
    const { at = '/returns', width = 1280, dark = false, forced = false, key = COUNTY_KEY, mayFail } = shown;
    const context = await this.browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forced ? 'active' : 'none',
      // Colours that are on their way from one to another have no contrast to speak of.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => {
      const isFetch = said.text().startsWith('Failed to load resource');
      if (said.type() === 'error' && !(mayFail && isFetch)) faults.push(said.text());
    });
    try {
      const { address, desk } = this.site;
      if (key !== null) {
        await page.goto(`${address}#key=${key}`);
        await page.waitForSelector('nav, form');
        await page.evaluate(goTo, at);
      } else await page.goto(`${address}#${at}`);
      await page.waitForFunction(isThere);
      await act({ page, context, desk, site: this.site });
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  }

  /** Plays another county from now on. */
  play(played: PlayedCounty): void {
    const { desk } = this.site;
    desk.played = played;
    desk.done.length = 0;
  }
}

/** Goes to a place of the console, and is there when the console knows it. */
function goTo(at: string): Promise<void> {
  return new Promise((gone) => {
    if (window.location.hash === `#${at}`) return gone();
    window.addEventListener('hashchange', () => gone(), { once: true });
    window.location.hash = at;
  });
}

/** Whether the page has all that it asked the county for, or knows why not. */
const isThere = (): boolean =>
  document.querySelector('main h1') !== null && document.querySelector('[aria-busy]') === null;
