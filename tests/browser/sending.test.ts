import { asked, focused, PaneBrowser, press } from './PaneBrowser';

let panes: PaneBrowser;
beforeAll(async () => {
  panes = await PaneBrowser.open();
});
afterAll(() => panes?.close());

describe('the county’s part of the pane', () => {
  it('connects by a code, with the keyboard alone', () =>
    panes.with({ state: 'not connected', view: 'sending' }, async (page) => {
      await page.focus('#connect-code');
      await page.keyboard.type(' k7qm-2x9d ');
      await press(page, 'Enter');
      expect(await asked(page)).toEqual(['connect by  k7qm-2x9d ']);
    }));

  it('asks for no connection without a code, and reads out what is wrong with one', () =>
    panes.with({ state: 'wrong code', view: 'sending' }, async (page) => {
      await page.focus('#connect-code');
      await press(page, 'Enter');
      expect(await asked(page)).toEqual([]);
      expect(await page.getByRole('alert').innerText()).toContain('used already');
      expect(await page.getByRole('button', { name: 'Connect' }).getAttribute('aria-disabled')).toBe('true');
    }));

  it('says in a line what is sent the first time, and lists no cells', () =>
    panes.with({ state: 'never sent', view: 'sending' }, async (page) => {
      expect(await page.textContent('#view')).toContain('49 actions and 3 indicators');
      expect(await page.locator('#view .changes li').count()).toBe(0);
      expect(await page.getByRole('tab', { name: /^County/ }).innerText()).toBe('County');
      await page.getByRole('button', { name: 'Send to Borsetshire' }).click();
      expect(await asked(page)).toEqual(['sync']);
    }));

  it('lets nobody send twice while it sends', () =>
    panes.with({ state: 'sending', view: 'sending' }, async (page) => {
      const button = page.getByRole('button', { name: 'Send to Borsetshire' });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
    }));

  it('shows what somebody else changed before it is written over', () =>
    panes.with({ state: 'sent since by another', view: 'sending' }, async (page) => {
      const change = page.getByText('In progress');
      expect(await change.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Look first' }).click();
      expect(await change.isVisible()).toBe(true);
      expect(await asked(page)).toEqual([]);
      expect(await page.getByRole('button', { name: 'Send to Borsetshire' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Send mine all the same' }).click();
      expect(await asked(page)).toEqual(['send all the same']);
    }));

  it('goes to the cell of what the county says, wherever that is now', () =>
    panes.with({ state: 'county wrote back', view: 'sending' }, async (page) => {
      await page.getByRole('button', { name: /^Safer homes B9: go to 1.2/ }).click();
      await page.getByRole('button', { name: /^Safer homes H11: go to 1.6/ }).click();
      expect(await asked(page)).toEqual(['go to Safer homes!B9', 'go to Safer homes!H11']);
      expect(await page.textContent('#view')).toContain('no longer in the workbook');
    }));

  it('takes a proposal over as a fix, and only where one click does it', () =>
    panes.with({ state: 'county wrote back', view: 'sending' }, async (page) => {
      expect(await page.getByRole('button', { name: /^Take over/ }).count()).toBe(1);
      await page.getByRole('button', { name: 'Take over Lead: Town Warden' }).click();
      expect(await asked(page)).toEqual(['apply Take over the county’s Lead at C8']);
    }));

  it('asks before it disconnects, and gives focus back', () =>
    panes.with({ state: 'taken', view: 'sending' }, async (page) => {
      const ask = page.getByRole('button', { name: 'Disconnect…' });
      const answer = (name: string) =>
        page.locator('dialog[open]').getByRole('button', { name, exact: true }).click();
      await ask.click();
      await answer('Cancel');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
      expect(await focused(page)).toBe('Disconnect…');
      await ask.click();
      await answer('Disconnect');
      expect(await asked(page)).toEqual(['disconnect']);
    }));
});
