import { aPlanBook } from '../contract/aPlanBook';
import { SCOPES } from './fake';
import { builtHalf, openGoogle } from './openGoogle';

beforeAll(() => builtHalf('script'));

async function openMenu() {
  const { google } = await openGoogle(aPlanBook());
  google.run('onInstall', 'NONE');
  const entries = google.shown.menu.filter((entry) => entry !== null);
  const click = (title: string) => google.run(new Map(entries).get(title)!, 'FULL');
  const wish = () => /<div id="pane" data-wish="(.*?)">/.exec(google.shown.sidebar ?? '')?.[1];
  return { google, entries, click, wish };
}

describe('the menu', () => {
  test('is put up before anything was allowed, without looking at anything', async () => {
    const { google, entries } = await openMenu();
    expect(entries.map(([title]) => title)).toEqual([
      'Open Shirebook',
      'Check',
      'Sync with the county',
      'Set up this sheet',
      'Remove from this sheet…',
    ]);
    const { calls } = google.runs.at(-1)!.execution;
    expect([...calls.keys()].filter((name) => !/^Menu\.|^Ui\.createAddonMenu$|getUi$/.test(name))).toEqual(
      [],
    );
  });

  test.each([
    ['Open Shirebook', ''],
    ['Check', 'check'],
    ['Sync with the county', 'sync'],
    ['Set up this sheet', 'set up'],
    ['Remove from this sheet…', 'remove'],
  ])('“%s” opens the pane, which is told what to do', async (title, told) => {
    const { click, wish } = await openMenu();
    click(title);
    expect(wish()).toBe(told);
  });

  test('nothing is removed by who says no', async () => {
    const { google, click } = await openMenu();
    google.shown.answer = 'NO';
    click('Remove from this sheet…');
    expect(google.shown.asked).toEqual([expect.stringMatching(/^Remove Shirebook’s columns from “Plan”\?/)]);
    expect(google.shown.sidebar).toBeNull();
  });

  test('no entry does anything in a mode in which Google lets nothing be shown', async () => {
    const { google } = await openMenu();
    expect(() => google.run('syncPlan', 'LIMITED')).toThrow('permission to call Ui.showSidebar');
    google.denied.add(SCOPES.ui);
    expect(() => google.run('syncPlan', 'FULL')).toThrow('Specified permissions are not sufficient');
  });
});
