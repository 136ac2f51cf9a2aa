import { asked, focused, PaneBrowser, press, type Shown } from './PaneBrowser';

let panes: PaneBrowser;
beforeAll(async () => {
  panes = await PaneBrowser.open();
});
afterAll(() => panes?.close());

describe('the pane by keyboard alone', () => {
  it('goes through the issues with the arrows, to a cell with Enter, to its fixes with Tab', () =>
    panes.with({}, async (page) => {
      await page.getByRole('button', { name: 'All sheets' }).click();
      await page.focus('.issue-main');
      expect(await focused(page)).toContain('Autum 2004');
      await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
      expect(await asked(page)).toEqual(['go to Young people!E5']);
      await press(page, 'Tab');
      expect(await focused(page)).toBe('Write “Summer 2004”');
      await press(page, 'Enter');
      expect(await asked(page)).toContain('apply Write “Summer 2004” at E5');
    }));

  it('has one stop for the whole list, however long', () =>
    panes.with({ state: 'thousands' }, async (page) => {
      const stops = await page.evaluate<number>(
        `document.querySelectorAll('.issue-main[tabindex="0"]').length`,
      );
      expect(stops).toBe(1);
    }));

  it('stays in its place in the list when the issue it is on is mended', () =>
    panes.with({}, async (page) => {
      await page.getByRole('button', { name: 'All sheets' }).click();
      await page.focus('.issue-main');
      await press(page, 'ArrowDown', 'ArrowDown', 'Tab', 'Enter');
      expect(await focused(page)).toContain('July 2003 is before the plan begins');
    }));

  it('stays on its issue when another check finds the same one with others before it', () =>
    panes.with({}, async (page) => {
      await page.focus('.issue-main');
      await press(page, 'End');
      const before = await focused(page);
      await page.evaluate(`fake.show('thousands')`);
      expect(await focused(page)).toBe(before);
    }));

  it.each<[string, Shown, string, string]>([
    [
      'set up',
      { state: 'not set up' },
      '#set-up-title ~ fluent-button',
      'dialog[open] fluent-button:last-child',
    ],
    ['dismissed', { state: 'noticed' }, '.notice button', ''],
    ['undone', {}, '.taken fluent-button', ''],
  ])('is not lost with the button that was %s', (_, shown, button, confirm) =>
    panes.with(shown, async (page) => {
      for (let times = await page.locator(button).count(); times > 0; times--) {
        await page.focus(button);
        await press(page, 'Enter');
        if (confirm !== '') {
          await page.focus(confirm);
          await press(page, 'Enter');
        }
      }
      expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
    }),
  );

  it('goes to the view when the last issue is mended', () =>
    panes.with({ state: 'another sheet' }, async (page) => {
      await page.focus('.fixes fluent-button');
      await press(page, 'Enter');
      await page.focus('.fixes fluent-button');
      await press(page, 'Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('view');
    }));

  it('goes along the tabs, and says which is shown', () =>
    panes.with({}, async (page) => {
      await page.focus('#tab-issues');
      await press(page, 'ArrowRight');
      expect(await page.getAttribute('#tab-targets', 'aria-selected')).toBe('true');
      expect(await page.textContent('#view')).toContain('Burglaries of homes');
      await press(page, 'End');
      expect(await page.textContent('#view')).toContain('What will be sent');
      await press(page, 'ArrowRight');
      expect(await focused(page)).toContain('Issues');
    }));

  it('opens and leaves the menu, and comes back to its button', () =>
    panes.with({}, async (page) => {
      await page.focus('.menu fluent-button');
      await press(page, 'Enter');
      expect(await focused(page)).toBe('Set up again…');
      await press(page, 'ArrowDown');
      expect(await focused(page)).toBe('Remove Shirebook’s columns…');
      await press(page, 'Escape');
      expect(await focused(page)).toContain('More');
      expect(await page.locator('[role=menu]').count()).toBe(0);
    }));

  it('asks before it removes, and Esc says no', () =>
    panes.with({}, async (page) => {
      const choose = async () => {
        await page.focus('.menu fluent-button');
        await press(page, 'Enter', 'ArrowDown', 'Enter');
      };
      await choose();
      expect(await page.textContent('dialog[open]')).toContain('undo list is emptied');
      await press(page, 'Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await asked(page)).toEqual([]);
      await choose();
      await press(page, 'Tab', 'Enter');
      expect(await asked(page)).toEqual(['remove']);
    }));

  it('dismisses a message with Esc', () =>
    panes.with({ state: 'protected sheet' }, async (page) => {
      await page.focus('.notice button');
      await press(page, 'Escape');
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await asked(page)).toEqual(['dismiss']);
    }));
});
