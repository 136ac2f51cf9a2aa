import { readFileSync } from 'node:fs';
import { DISTRICT_KEY } from '../console/playedAccess';
import { aFullCounty } from '../console/playedCounty';
import { ConsoleBrowser } from './ConsoleBrowser';
import { focused, press } from './PaneBrowser';
import { eventually } from './tryoutDriver';

let consoles: ConsoleBrowser;
beforeAll(async () => {
  consoles = await ConsoleBrowser.open();
});
afterAll(() => consoles?.close());
beforeEach(() => consoles.play(aFullCounty()));

const HILLFORD = `/returns/${encodeURIComponent('hillford/safer-hillford-2010')}`;

describe('signing in to the console', () => {
  it('takes the key out of the address, and keeps it while the tab is open', () =>
    consoles.with({}, async ({ page }) => {
      expect(page.url()).not.toContain('key=');
      await page.reload();
      await page.waitForSelector('nav');
      await page.locator('.county-name', { hasText: 'Loamshire' }).waitFor();
      expect(await page.evaluate('localStorage.length')).toBe(0);
    }));

  it('says plainly what is wrong with a key, and takes a good one', () =>
    consoles.with({ key: null, mayFail: true }, async ({ page }) => {
      expect(await focused(page)).toBe('');
      await press(page, 'Enter');
      expect(await page.textContent('#key-fault')).toContain('Type or paste the key first');
      await page.fill('#key', 'sb_wrong');
      await press(page, 'Enter');
      await page.waitForFunction(() => /no key of the county/.test(document.body.innerText));
      await page.fill('#key', DISTRICT_KEY);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForFunction(() => /the key of Hillford/.test(document.body.innerText));
      await page.fill('#key', 'sb_county');
      await press(page, 'Enter');
      await page.waitForSelector('nav');
    }));

  it('takes the key of an address that is opened in the same tab', () =>
    consoles.with({ key: null }, async ({ page, site }) => {
      await page.waitForSelector('#key');
      await page.goto(`${site.address}#key=sb_county`);
      await page.waitForSelector('nav');
      expect(page.url()).not.toContain('key=');
    }));

  it('is over when the key is revoked, and when one signs out', () =>
    consoles.with({ at: '/keys', mayFail: true }, async ({ page, desk }) => {
      await page.getByRole('button', { name: 'Revoke key c0unty' }).click();
      expect(await page.textContent('dialog[open]')).toContain('the key you are signed in with');
      await page.locator('dialog[open]').getByRole('button', { name: 'Revoke', exact: true }).click();
      await page.waitForSelector('#key');
      expect(await page.textContent('#key-fault')).toContain('knows no such key');
      expect(desk.done).toEqual(['revoke c0unty']);
      await page.reload();
      await page.waitForSelector('#key');
    }));
});

describe('the returns board', () => {
  it('sorts by a heading, one way and the other', () =>
    consoles.with({}, async ({ page }) => {
      const districts = () => page.locator('tbody [role=rowheader]').allInnerTexts();
      const sortsBy = (name: string) => page.locator('th', { hasText: name }).getAttribute('aria-sort');
      expect((await districts())[0]).toBe('East Tarn');
      await page.getByRole('button', { name: 'Errors' }).click();
      await page.getByRole('button', { name: 'Errors' }).click();
      expect(await sortsBy('Errors')).toBe('descending');
      expect((await districts())[0]).toBe('North Loam Vale');
    }));

  it('shows what is looked for', () =>
    consoles.with({}, async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Find' }).fill('vale');
      expect(await page.locator('tbody tr').count()).toBe(1);
      await page.getByRole('combobox', { name: 'State' }).selectOption('final');
      expect(await page.textContent('#view')).toContain('No return is like that');
    }));

  it('keeps a question with its return while others come and go', () =>
    consoles.with({}, async ({ page, desk }) => {
      await page.waitForSelector('.pulse.live');
      await page.getByRole('button', { name: 'Sign off: North Loam Vale' }).click();
      desk.played.lines = desk.played.lines.slice(2);
      desk.tell({ event: 'refused', district: 'Hillford', file: 'hillford.xlsx', reason: 'it is empty' });
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 4);
      expect(await page.textContent('dialog[open] h2')).toBe('Sign off North Loam Vale’s period?');
    }));

  it('has its question open before another key can be pressed', () =>
    consoles.with({}, async ({ page }) => {
      const button = page.getByRole('button', { name: 'Sign off: Hillford' });
      const isAsked = button.evaluate(async (element: HTMLElement) => {
        element.click();
        await Promise.resolve();
        return document.querySelector('dialog[open]') !== null;
      });
      expect(await isAsked).toBe(true);
    }));

  it('asks before it signs off, and says what came of it', () =>
    consoles.with({}, async ({ page, desk }) => {
      await page.getByRole('button', { name: 'Sign off: Hillford' }).click();
      await press(page, 'Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(desk.done).toEqual([]);
      expect(await focused(page)).toContain('Sign off: Hillford');
      await page.getByRole('button', { name: 'Sign off: Hillford' }).click();
      await page.locator('dialog[open]').getByRole('button', { name: 'Sign off', exact: true }).click();
      await page.waitForSelector('.notice');
      expect(await page.textContent('.notice')).toContain('Signed off.');
      await page.getByRole('button', { name: 'Re-open: Hillford' }).waitFor();
      expect(desk.done).toEqual(['sign off hillford/safer-hillford-2010']);
    }));

  it('shows at once what comes in, says it, and leaves focus where it is', () =>
    consoles.with({}, async ({ page, desk }) => {
      await page.waitForSelector('.pulse.live');
      const find = page.getByRole('searchbox', { name: 'Find' });
      await find.fill('moorby');
      const { played } = desk;
      played.lines = played.lines.map((line) =>
        line.district === 'Moorby' ? { ...line, state: 'received', revision: 6 } : line,
      );
      desk.tell({ event: 'received', returnId: 'moorby/safer-moorby-2010', district: 'Moorby', revision: 6 });
      await page.locator('.state', { hasText: 'received' }).waitFor();
      expect(await page.textContent('.news')).toContain('Moorby sent revision 6.');
      expect(await page.evaluate('document.activeElement.type')).toBe('search');
      expect(await find.inputValue()).toBe('moorby');
    }));

  it('asks again only for what an event touched', () =>
    consoles.with({ at: HILLFORD }, async ({ page, desk }) => {
      await page.waitForSelector('.issue-list');
      await page.waitForSelector('.pulse.live');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/api/v1', '')));
      desk.tell({ event: 'received', returnId: 'moorby/safer-moorby-2010', district: 'Moorby', revision: 6 });
      await page.waitForFunction(() => document.querySelector('.news')?.textContent?.includes('Moorby'));
      await eventually(
        () => Promise.resolve(asked),
        ({ length }) => length >= 2,
      );
      // What is asked for too much is asked for at once as well.
      await page.waitForTimeout(300);
      expect(asked.sort()).toEqual(['/conflicts', '/returns']);
    }));
});

describe('a return', () => {
  it('shows the issues of a kind', () =>
    consoles.with({ at: HILLFORD }, async ({ page }) => {
      expect(await page.locator('.issue-list li').count()).toBe(4);
      await page.getByRole('combobox', { name: 'Kind of issue' }).selectOption('target/differs');
      expect(await page.locator('.issue-list li').count()).toBe(1);
      expect(await page.textContent('.issue-list')).toContain('Suggested: Write 400');
    }));

  it('shows its targets with their way there, said in words too', () =>
    consoles.with({ at: `${HILLFORD}/targets` }, async ({ page }) => {
      const chart = page.getByRole('img', { name: /NI 16.*from 500 in Mar 2008 to 400 in Mar 2011/ });
      await chart.waitFor();
      expect(await page.locator('.target').count()).toBe(2);
    }));

  it('compares any two revisions, at an address of its own', () =>
    consoles.with({ at: `${HILLFORD}/revisions` }, async ({ page, desk }) => {
      await page.getByRole('combobox', { name: 'From revision' }).selectOption('1');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByRole('heading', { name: 'From revision 1 to revision 3' }).waitFor();
      await page.waitForSelector('#diff-title ~ table');
      expect(desk.done).toEqual(['compare 1 with 3']);
      expect(page.url()).toContain('from=1&to=3');
    }));

  it('asks before it brings a revision back, and shows the new one', () =>
    consoles.with({ at: `${HILLFORD}/revisions` }, async ({ page, desk }) => {
      await page.getByRole('button', { name: 'Restore revision 1' }).click();
      expect(await page.textContent('dialog[open]')).toContain('becomes revision 4');
      await page.locator('dialog[open]').getByRole('button', { name: 'Restore', exact: true }).click();
      await page.getByRole('rowheader', { name: '4' }).waitFor();
      expect(desk.done).toEqual(['restore 1']);
      expect(await page.textContent('.notices')).toContain('Revision 1 is the present one again');
    }));
});

describe('conflicts and questions', () => {
  it('are decided with a click, and what that did is said', () =>
    consoles.with({ at: '/conflicts' }, async ({ page, desk }) => {
      await page.getByRole('button', { name: /^Take the district’s: Hillford/ }).click();
      await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
      expect(desk.done).toEqual(['k3f9qd: district']);
      expect(await page.textContent('.notices')).toContain('Timescale of Hillford is now “By June 2011”');
      expect(await page.textContent('nav .count')).toContain('2');
    }));

  it('are decided with the keyboard alone, focus going on to the next', () =>
    consoles.with({ at: '/conflicts' }, async ({ page, desk }) => {
      await page.locator('article').first().focus();
      await press(page, 'ArrowDown', 'c');
      await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
      expect(await page.evaluate('document.activeElement.dataset.key')).toBe('w4t8bz');
      await press(page, 's');
      await page.waitForFunction(() => document.querySelectorAll('article').length === 1);
      await press(page, 'o');
      await page.keyboard.type(' at the latest');
      await press(page, 'Tab', 'Enter');
      await page.getByText('Nothing waits for a decision').waitFor();
      expect(desk.done).toEqual(['p7m2xa: county', 'w4t8bz: same', 'k3f9qd: By June 2011 at the latest']);
      expect(await page.evaluate('document.activeElement.id')).toBe('view');
    }));

  it('that somebody else has decided meanwhile are said to be', () =>
    consoles.with({ at: '/conflicts', mayFail: true }, async ({ page, desk }) => {
      await page.waitForSelector('article');
      desk.played.matters = desk.played.matters.slice(1);
      await page.getByRole('button', { name: /^Keep the county’s: Hillford/ }).click();
      await page.waitForSelector('.notice.trouble');
      expect(await page.textContent('.notice')).toContain('decided already');
      await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
    }));
});

describe('issues by district and code', () => {
  it('lead to the issues themselves', () =>
    consoles.with({ at: '/issues' }, async ({ page }) => {
      await page.getByRole('link', { name: '1, Target: differs, Hillford' }).click();
      await page.getByRole('heading', { name: 'Issues of Hillford' }).waitFor();
      await page.waitForSelector('.issue-list');
      expect(await page.locator('.issue-list li').count()).toBe(1);
      expect(await page.evaluate('document.title')).toContain('Issues');
      expect(await page.evaluate('document.activeElement.id')).toBe('view');
    }));

  it('are shaded at the edge of a phone while there are more districts beyond it', () =>
    consoles.with({ at: '/issues', width: 320 }, async ({ page }) => {
      const table = page.locator('.scroll');
      await page.waitForSelector('.matrix');
      const isShaded = async () => {
        const { x, y, width } = (await table.boundingBox())!;
        const edge = (left: number) => page.screenshot({ clip: { x: left, y: y + 1, width: 4, height: 4 } });
        return !(await edge(x + width - 5)).equals(await edge(x + width + 2));
      };
      expect(await isShaded()).toBe(true);
      await table.evaluate((scrolled) => (scrolled.scrollLeft = scrolled.scrollWidth));
      expect(await isShaded()).toBe(false);
    }));
});

describe('keys', () => {
  it('have their button alone on a phone: it says itself what it does', () =>
    consoles.with({ at: '/keys', width: 320 }, async ({ page }) => {
      const cells = page.locator('tbody tr').first().locator('[data-label]');
      const labels = await cells.evaluateAll((all) =>
        all.map((cell) => JSON.parse(getComputedStyle(cell, '::before').content) as string),
      );
      expect(labels).toEqual(['Key', 'For', 'Made', 'Last used', '']);
    }));

  it('are paired by a large code, which is told letter by letter to those who hear it', () =>
    consoles.with({ at: '/keys', mayFail: true }, async ({ page }) => {
      await page.getByRole('combobox', { name: 'District' }).fill('Nowhere');
      await press(page, 'Enter');
      await page.waitForSelector('.notice.trouble');
      expect(await page.textContent('.notice')).toContain('no district “Nowhere”');
      await page.getByRole('combobox', { name: 'District' }).fill('Hillford');
      await press(page, 'Enter');
      await page.waitForSelector('.pairing');
      expect(await page.textContent('.pairing')).toContain('K V M X - 7 3 Q P');
      expect(await page.textContent('.pairing')).toMatch(/15 minutes more/);
    }));
});

describe('downloads', () => {
  it('bring the file, with the key that a link could not bring', () =>
    consoles.with({ at: '/downloads' }, async ({ page }) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download: County workbook' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('county.xlsx');
      expect(readFileSync(await download.path(), 'utf8')).toBe('the workbook');
    }));
});

describe('a connection that is lost', () => {
  it('is said, is made again, and brings what was missed', () =>
    consoles.with({ mayFail: true }, async ({ page, desk, site }) => {
      await page.waitForSelector('.pulse.live');
      // It does not try again by itself before it is told to.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      site.serve(false);
      await page.waitForSelector('.link-bar .notice');
      expect(await page.textContent('.link-bar')).toMatch(/Connection lost since .* Trying again/);
      expect(await page.locator('tbody tr').count()).toBe(6);
      desk.played.lines = desk.played.lines.slice(0, 2);
      site.serve(true);
      await page.getByRole('button', { name: 'Try now' }).click();
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
      expect(await page.locator('.link-bar .notice').count()).toBe(0);
    }));
});
