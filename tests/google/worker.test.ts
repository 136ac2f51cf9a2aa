import { NO_CONFIG } from '../../sync/config';
import { OpenCounty, OwnEvents } from '../../sync/desk';
import { publishing } from '../../sync/jobs';
import { openStore, stateFileOf, type Store } from '../../sync/store';
import { collecting } from '../../sync/watch';
import { sheetsOf } from '../../sync/worker/sheetsOf';
import { aFolder } from '../cli/aFolder';
import type { PlanRow } from '../cli/planFile';
import { aServer } from './aServer';
import { planSheet } from './planSheet';
import { Typist } from './Typist';

const google = aServer();
const folder = aFolder();

const WALKS: PlanRow = { ref: '1.1', action: 'Walk the market square on Friday nights' };
const LOCKS: PlanRow = { ref: '1.2', action: 'Fit window locks for households burgled twice' };
const NAMES = ['Alder', 'Birch', 'Cinder', 'Dun', 'Elm'].flatMap((beginning) =>
  ['ford', 'ham', 'ton', 'dale', 'wick'].map((end) => beginning + end),
);

let store: Store;
let look: () => Promise<void>;
let publish: () => Promise<void>;
/** How often something was to be published soon. */
let wanted = 0;
let told: string[] = [];

/** A worker that looks and publishes when the test says so, and has done so once. */
async function begin(names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries())
    google.server.put(`sheet-${at}`, `${name} plan`, [
      planSheet(name, `${name} Safety Plan 2010/11`, [WALKS, LOCKS]),
    ]);
  google.server.put('county', 'Marlshire');
  const book = folder.file('county.xlsx');
  store = await openStore(stateFileOf(book));
  const settings = () => ({ config: NO_CONFIG, asAt: '2010-07-01', version: '0' });
  const county = new OpenCounty(store, { county: 'County', book }, settings);
  const address = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
  const sheets = sheetsOf(NO_CONFIG, {
    returns: names.map((_, at) => address(`sheet-${at}`)),
    county: address('county'),
    google: google.options(),
  });
  const events = new OwnEvents();
  told = [];
  events.listen(({ event }) => void told.push(event));
  wanted = 0;
  const publishSoon = () => void (wanted += 1);
  const watch = sheets.watch(collecting(county, { events, publishSoon, folder: folder.path }), publishSoon);
  look = () => watch.look();
  publish = publishing(county, events, sheets.place);
  await look();
  await publish();
}
afterEach(() => store.close());

const requests = () => ({
  lists: google.server.count('list'),
  reads: google.server.count('read'),
  writes: google.server.count('write'),
});
const texts = () =>
  google.server
    .sheet('county', 'Actions')
    .rows.flat()
    .flatMap((cell) => cell?.userEnteredValue?.stringValue ?? []);

describe('a worker that looks after twenty-five districts’ sheets', () => {
  beforeEach(() => begin(NAMES));

  it('reads all at first, and pays one question, one read and one write for one that has changed', async () => {
    expect(requests()).toEqual({ lists: 1, reads: 26, writes: 1 });
    expect(google.clock.time).toBe(0);
    expect(texts().filter((text) => text === WALKS.action)).toHaveLength(25);
    expect(told.filter((event) => event === 'received')).toHaveLength(25);

    google.server.forget();
    new Typist(google.server, 'sheet-7', 'Plan').at(4, 4, 'Done');
    await look();
    await publish();
    expect(requests()).toEqual({ lists: 1, reads: 1, writes: 1 });
    expect(texts()).toContain('Done');
  });

  it('looks at all of them where Drive may not be asked, within the quota', async () => {
    google.server.drive = false;
    google.clock.time += 60_000;
    google.server.forget();
    await look();
    await publish();
    expect(requests()).toEqual({ lists: 1, reads: 26, writes: 0 });
    expect(google.clock.waits).toEqual([]);
  });
});

describe('a worker that looks after sheets', () => {
  beforeEach(() => begin(NAMES.slice(0, 3)));

  it('asks one question where nothing has changed', async () => {
    google.server.forget();
    wanted = 0;
    await look();
    expect(requests()).toEqual({ lists: 1, reads: 0, writes: 0 });
    expect(wanted).toBe(0);
  });

  it('takes in what the county writes in its own sheet, and reads it for that', async () => {
    await look();
    google.server.forget();
    wanted = 0;
    new Typist(google.server, 'county', 'Actions').under('County comment', 4, 'Ask for a date');
    await look();
    expect(wanted).toBe(1);
    await publish();
    expect(requests()).toEqual({ lists: 1, reads: 1, writes: 1 });
    expect(texts()).toContain('Ask for a date');
  });

  it('reads the county’s sheet anew where nobody has looked for a while', async () => {
    new Typist(google.server, 'sheet-1', 'Plan').at(4, 4, 'Done');
    await look();
    google.clock.time += 6000;
    new Typist(google.server, 'county', 'Actions').under('County comment', 4, 'Ask for a date');
    google.server.forget();
    await publish();
    expect(requests()).toMatchObject({ reads: 1 });
    expect(texts()).toEqual(expect.arrayContaining(['Done', 'Ask for a date']));
  });

  it('reads one again at the next look that could not be read at this', async () => {
    new Typist(google.server, 'sheet-1', 'Plan').at(4, 4, 'Done');
    google.server.fail('read', { status: 503 }, { times: 7, id: 'sheet-1' });
    await look();
    expect(told).toContain('refused');
    await look();
    await publish();
    expect(texts()).toContain('Done');
  });

  it('keeps a refusal of one on record while others come in', async () => {
    google.server.docs.get('sheet-2')!.role = 'none';
    await look();
    new Typist(google.server, 'sheet-1', 'Plan').at(4, 4, 'Done');
    await look();
    await publish();
    expect(told.filter((event) => event === 'refused').length).toBeGreaterThan(0);
    google.server.docs.get('sheet-2')!.role = 'writer';
    await look();
    const facts = await store.county('County').facts();
    expect(facts.map(({ kind }) => kind).slice(-3)).toEqual([
      'return refused',
      'revision received',
      'refusal settled',
    ]);
  });

  it('says of a sheet that cannot be written what is wrong, and writes it once it can be', async () => {
    google.server.docs.get('county')!.role = 'reader';
    new Typist(google.server, 'sheet-1', 'Plan').at(4, 4, 'Done');
    await look();
    await expect(publish()).rejects.toThrow('may not be changed: share it with');
    expect(told).toContain('not published');
    google.server.docs.get('county')!.role = 'writer';
    await publish();
    expect(texts()).toContain('Done');
  });
});
