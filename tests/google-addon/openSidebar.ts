import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../patience';
import { builtHalf, type GooglePerson } from './openGoogle';

/** What Google puts before a page of an add-on, over the fake. */
const SCRIPT_RUN = `
  const run = (done, failed) => ({
    withSuccessHandler: (next) => run(next, failed),
    withFailureHandler: (next) => run(done, next),
    ask: (name, asked) => void askScript(name, asked).then(done, failed),
  });
  window.google = { script: { run: run(() => {}, () => {}) } };
`;

/** The page of the sidebar as it is built. */
export async function builtSidebar(): Promise<string> {
  return readFileSync(path.join(await builtHalf('sidebar'), 'Sidebar.html'), 'utf8');
}

export interface Sidebar {
  readonly page: Page;
  /** What went wrong in the page by itself. */
  readonly faults: readonly string[];
}

/** Opens the sidebar by an entry of the menu, as wide as Google's. */
export async function openSidebar(
  browser: Browser,
  { google }: GooglePerson,
  entry = 'openPane',
): Promise<Sidebar> {
  google.run(entry, 'FULL');
  const body = google.shown.sidebar!;
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.exposeFunction('askScript', (name: string, asked: string) => google.ask(name, asked));
  await page.addInitScript(SCRIPT_RUN);
  await page.route('https://add-on.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('https://add-on.example/');
  return { page, faults };
}
