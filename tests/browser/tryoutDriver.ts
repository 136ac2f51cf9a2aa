import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { PATIENCE } from '../patience';

/** With this set, pictures for the documentation are taken anew. */
const PICTURES = process.env['SHIREBOOK_PICTURES'] ? path.resolve(__dirname, '../../docs/pictures') : null;

/** What a person does on the page, in words. */
export class TryoutDriver {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane');
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.pane.getByRole('button', { name: 'Set up this sheet' }).waitFor();
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async select(address: string): Promise<void> {
    const box = this.page.getByLabel('Go to cell');
    await box.fill(address);
    await box.press('Enter');
  }

  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes as the browser does it with Ctrl+V. */
  async paste(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('[role=grid]')!.dispatchEvent(event);
    }, text);
  }

  async menu(address: string, item: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.press('Shift+F10');
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** What a cell shows; it must be in sight. */
  async shown(address: string): Promise<string> {
    await this.select(address);
    return this.page.locator(`[id="cell-${address}"]`).innerText();
  }

  /** Red, green and blue behind a cell. */
  async fill(address: string): Promise<string> {
    await this.select(address);
    return this.page
      .locator(`[id="cell-${address}"]`)
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  async picture(name: string): Promise<void> {
    if (PICTURES === null) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
}

/** Asks again until it is so, for what follows an edit a moment later. @throws where it never is. */
export async function eventually<T>(ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    if (Date.now() > end) throw new Error(`It stayed at ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
