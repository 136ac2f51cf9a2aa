import { existsSync, writeFileSync } from 'node:fs';
import { EXIT } from '../../sync/cli/exitCode';
import { mergeCounty, type MergeOutcome, type MergeRequest } from '../../sync/cli/mergeCounty';
import { printMerge } from '../../sync/cli/printMerge';
import { PLAIN, type Terminal } from '../../sync/cli/terminal';
import { aFolder } from '../cli/aFolder';
import type { PlanRow } from '../cli/planFile';
import { ACCOUNT, aServer } from './aServer';
import { planSheet } from './planSheet';
import type { Fault } from './server';
import { Typist } from './Typist';

const google = aServer();
const folder = aFolder();
const address = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;

const WALKS: PlanRow = {
  ref: '1.1',
  action: 'Walk the market square on Friday nights',
  lead: 'Street Wardens',
};
const LOCKS: PlanRow = { ref: '1.2', action: 'Fit window locks for households burgled twice' };
const LIGHTS: PlanRow = { ref: '2.1', action: 'Mend the lamps along the canal towpath', lead: 'Highways' };

interface Merged extends MergeOutcome {
  readonly printed: string;
}

/** Merges as the command line does, over the local server. */
async function merge(day: string, traits: Partial<MergeRequest> = {}): Promise<Merged> {
  const printed: string[] = [];
  const terminal: Terminal = {
    out: (text) => printed.push(text),
    err: () => undefined,
    colours: PLAIN,
    watched: false,
    stop: new AbortController().signal,
  };
  const outcome = await mergeCounty(
    {
      paths: [address('hillford')],
      out: [folder.file('county.xlsx'), address('county')],
      config: null,
      asAt: day,
      dryRun: false,
      publish: null,
      force: false,
      today: day,
      google: google.options(),
      ...traits,
    },
    terminal,
  );
  printMerge(outcome.report, terminal);
  return { ...outcome, printed: printed.join('\n') };
}

const actions = () => new Typist(google.server, 'county', 'Actions');
const cells = (tab: string) => google.server.sheet('county', tab).rows;
const texts = (tab: string) =>
  cells(tab)
    .flat()
    .flatMap((cell) => cell?.userEnteredValue?.stringValue ?? []);
const requests = () => ({
  lists: google.server.count('list'),
  reads: google.server.count('read'),
  writes: google.server.count('write'),
});

function hillford(...rows: readonly PlanRow[]): void {
  const title = 'Hillford Safer Streets Plan 2010/11';
  const version = google.server.docs.get('hillford')?.version ?? 0;
  google.server.put('hillford', title, [planSheet('Hillford', title, rows)]);
  google.server.docs.get('hillford')!.version = version + 1;
}

beforeEach(() => {
  hillford(WALKS, LOCKS);
  google.server.put('county', 'Marlshire');
});

describe('a county in Google Sheets', () => {
  it('reads a district’s sheet and writes its own: three requests', async () => {
    const { report, printed } = await merge('2010-07-01');
    expect(report.returns).toMatchObject([
      { district: 'Hillford', outcome: 'first', actions: 2, file: 'Hillford Safer Streets Plan 2010/11' },
    ]);
    expect(requests()).toEqual({ lists: 0, reads: 2, writes: 1 });
    expect(texts('Actions')).toContain(WALKS.action);
    expect(texts('Actions')).toContain('Hillford Safer Streets Plan 2010/11 › Plan!B5');
    expect(printed).toContain('Written to https://docs.google.com/spreadsheets/d/county too.');
    expect(existsSync(folder.file('county.xlsx'))).toBe(true);
  });

  it('writes nothing where nothing has changed', async () => {
    await merge('2010-07-01');
    google.server.forget();
    const { report, printed } = await merge('2010-07-01');
    expect(report.returns[0]!.outcome).toBe('unchanged');
    expect(requests()).toEqual({ lists: 0, reads: 2, writes: 0 });
    expect(printed).toContain('https://docs.google.com/spreadsheets/d/county is as it should be.');
  });

  it('brings what a district changed, and only that', async () => {
    await merge('2010-07-01');
    hillford({ ...WALKS, status: 'Done' }, LOCKS, LIGHTS);
    const { report } = await merge('2010-07-01');
    expect(report.returns[0]).toMatchObject({ revision: 2, changes: { changed: 1, added: 1 } });
    const batch = google.server.seen.at(-1)!.requests;
    expect(batch.length).toBeLessThan(30);
    expect(texts('Actions')).toContain(LIGHTS.action);
  });

  it('takes in what the county wrote in its sheet, and writes it there again', async () => {
    await merge('2010-07-01');
    actions().under('County comment', 4, 'Ask the wardens').under('Lead', 5, 'Home Security');
    hillford(WALKS, LOCKS, LIGHTS);
    const { report, printed } = await merge('2010-07-02');
    expect(report.sheet?.takenBack).toMatchObject({ annotations: 1, edits: 1 });
    expect(printed).toContain(
      'Written in the Google Sheet by County: 1 note, 1 cell of the districts’ edited.',
    );
    expect(texts('Actions')).toContain('Ask the wardens');
    const lead = cells('Actions')[5]!.find((cell) => cell?.userEnteredValue?.stringValue === 'Home Security');
    expect(lead?.userEnteredFormat?.textFormat?.underline).toBe(true);
    google.server.forget();
    const again = await merge('2010-07-02');
    expect(again.report.sheet).toMatchObject({ changes: 0, takenBack: null });
  });

  it('takes a decision on a conflict', async () => {
    await merge('2010-07-01');
    actions().under('Lead', 4, 'Head Warden');
    await merge('2010-07-02');
    hillford({ ...WALKS, lead: 'Market Wardens' }, LOCKS);
    await merge('2010-07-03');
    expect(texts('Conflicts')).toEqual(expect.arrayContaining(['Market Wardens', 'Head Warden']));
    new Typist(google.server, 'county', 'Conflicts').under('Decision', 4, 'District');
    const { report } = await merge('2010-07-04');
    expect(report.sheet?.takenBack).toMatchObject({ decisions: 1 });
    expect(report.counts.conflicts).toBe(0);
    expect(actions().texts(8, 4)).toContain('Market Wardens');
  });

  it('takes in notes from the sheet and from the file, whichever they are in', async () => {
    await merge('2010-07-01');
    actions().under('County comment', 4, 'Said in the sheet');
    await merge('2010-07-02', { out: [folder.file('county.xlsx')] });
    const { book } = await merge('2010-07-03', { withBook: true });
    expect(JSON.stringify(book)).toContain('Said in the sheet');
  });

  it('goes by the county’s settings, and needs no other returns than they name', async () => {
    const config = folder.file('county.json');
    writeFileSync(
      config,
      JSON.stringify({
        county: 'Marlshire',
        sheet: address('county'),
        districts: [{ id: 'hill', name: 'Hill and Ford', returns: [address('hillford')] }],
      }),
    );
    const { report } = await merge('2010-07-01', { config, paths: [], out: [folder.file('county.xlsx')] });
    expect(report.returns).toMatchObject([{ district: 'Hill and Ford', outcome: 'first' }]);
    expect(texts('Summary')).toContain('Hill and Ford');
  });

  it('keeps a workbook and its state under the county’s name where --out is an address alone', async () => {
    const config = folder.file('county.json');
    writeFileSync(config, JSON.stringify({ county: 'Marlshire' }));
    const { report } = await merge('2010-07-01', { config, out: [address('county')] });
    expect(report.out).toBe(folder.file('marlshire.xlsx'));
    expect(existsSync(folder.file('marlshire.shirebook.db'))).toBe(true);
  });

  it('says in a dry run what would be done, and does nothing', async () => {
    const { printed } = await merge('2010-07-01', { dryRun: true });
    expect(printed).toMatch(
      /\d+ changes would be made in https:\/\/docs\.google\.com\/spreadsheets\/d\/county\./,
    );
    expect(requests()).toEqual({ lists: 0, reads: 2, writes: 0 });
  });

  it('does not touch a sheet that holds something else, unless told to', async () => {
    google.server.put('county', 'Staff rota', [planSheet('Rota', 'Who is in', [WALKS])]);
    await expect(merge('2010-07-01')).rejects.toMatchObject({ exitCode: EXIT.nothing });
    await expect(merge('2010-07-01')).rejects.toThrow(
      '“Staff rota” is no county workbook, and it is not empty',
    );
    expect(requests().writes).toBe(0);
    await merge('2010-07-01', { force: true });
    expect(texts('Plan')).toContain(WALKS.action);
    expect(texts('Actions')).toContain(WALKS.action);
  });

  it('says of an address that is none what is expected', async () => {
    const typed = 'https://docs.google.com/document/d/abc';
    await expect(merge('2010-07-01', { paths: [typed] })).rejects.toThrow(
      `${typed}: this is not the address of a Google Sheet`,
    );
  });
});

describe('twenty-five districts', () => {
  const names = ['Alder', 'Birch', 'Cinder', 'Dun', 'Elm'].flatMap((beginning) =>
    ['ford', 'ham', 'ton', 'dale', 'wick'].map((end) => beginning + end),
  );
  const ids = names.map((_, at) => `district-${at}`);
  const paths = ids.map(address);

  beforeEach(() => {
    for (const [at, id] of ids.entries()) {
      const name = names[at]!;
      google.server.put(id, `${name} plan`, [planSheet(name, `${name} Safety Plan 2010/11`, [WALKS, LOCKS])]);
    }
  });

  it('stay within the quota, and one that changed costs one list, its own read and the county’s', async () => {
    const first = await merge('2010-07-01', { paths });
    expect(first.report.counts.returns).toBe(25);
    expect(requests()).toEqual({ lists: 1, reads: 26, writes: 1 });
    expect(google.clock.time).toBe(0);

    google.server.forget();
    new Typist(google.server, 'district-7', 'Plan').at(4, 4, 'Done');
    const { report } = await merge('2010-07-01', { paths });
    expect(report.counts.unchanged).toBe(24);
    expect(requests()).toEqual({ lists: 1, reads: 2, writes: 1 });
    expect(google.server.seen.some(({ status }) => status !== 200)).toBe(false);
  });

  it('are read one by one where Drive may not be asked, and none that is as it was is taken again', async () => {
    google.server.drive = false;
    await merge('2010-07-01', { paths });
    google.server.forget();
    const { report } = await merge('2010-07-01', { paths });
    expect(report.counts.unchanged).toBe(25);
    expect(requests()).toEqual({ lists: 1, reads: 26, writes: 0 });
  });
});

describe('of several districts', () => {
  const ids = ['alderford', 'birchham', 'cinderton'];
  const paths = ids.map(address);

  beforeEach(() => {
    for (const id of ids) {
      const name = id[0]!.toUpperCase() + id.slice(1);
      google.server.put(id, `${name} plan`, [planSheet(name, `${name} Safety Plan 2010/11`, [WALKS, LOCKS])]);
    }
  });

  it('one whose version changed and nothing in it is read once', async () => {
    await merge('2010-07-01', { paths });
    google.server.touch('cinderton');
    await merge('2010-07-01', { paths });
    google.server.forget();
    const { report } = await merge('2010-07-01', { paths });
    expect(report.counts.unchanged).toBe(3);
    expect(requests()).toEqual({ lists: 1, reads: 1, writes: 0 });
  });

  it('one that may not be read spoils none of the others, and is read once it may be', async () => {
    google.server.docs.get('cinderton')!.role = 'none';
    const { report } = await merge('2010-07-01', { paths });
    expect(report.counts).toMatchObject({ returns: 2, refused: 1 });
    const refused = report.returns.find(({ outcome }) => outcome === 'refused');
    expect(refused?.refusal).toMatchObject({ reason: 'not-allowed' });
    expect(refused?.refusal?.message).toContain(`share it with ${ACCOUNT}`);
    google.server.docs.get('cinderton')!.role = 'writer';
    const next = await merge('2010-07-01', { paths });
    expect(next.report.counts).toMatchObject({ returns: 3, refused: 0 });
  });
});

describe('what goes wrong while the county’s sheet is written', () => {
  const done = async () => {
    google.server.forget();
    const { report } = await merge('2010-07-02');
    expect(report.sheet).toMatchObject({ changes: 0, takenBack: null, notWritten: null });
    expect(texts('Actions')).toEqual(expect.arrayContaining([WALKS.action, LIGHTS.action]));
    expect(texts('Actions').filter((text) => text === LIGHTS.action)).toHaveLength(1);
  };

  beforeEach(async () => {
    await merge('2010-07-01');
    hillford(WALKS, LOCKS, LIGHTS);
  });

  it.each<[string, Fault, number]>([
    ['the quota is used up', { status: 429 }, 2],
    ['Google has an error of its own', { status: 500 }, 2],
    ['Google is not available', { status: 503 }, 2],
    ['the connection breaks before anything is done', 'reset before', 2],
    ['the connection breaks after everything is done', 'reset after', 1],
  ])('is made good at once where %s', async (_, fault, writes) => {
    google.server.forget();
    google.server.fail('write', fault);
    const { report } = await merge('2010-07-02');
    expect(report.sheet?.notWritten).toBeNull();
    expect(requests().writes).toBe(writes);
    await done();
  });

  it('is made good by the next merge where Google is away for long', async () => {
    google.server.fail('write', { status: 503 }, { times: 3 });
    const { report, printed } = await merge('2010-07-02');
    expect(report.sheet).toMatchObject({ changes: 0 });
    expect(printed).toContain('was not brought up to date: Google Sheets did not answer');
    expect(printed).toContain('Nothing is lost: the next merge does it.');
    expect(texts('Actions')).not.toContain(LIGHTS.action);
    await merge('2010-07-02');
    await done();
  });

  it('is made good once the sheet is shared again, and nothing that stood in it is taken twice', async () => {
    actions().under('County comment', 4, 'Ask the wardens');
    google.server.docs.get('county')!.role = 'reader';
    const { report, printed } = await merge('2010-07-02');
    expect(printed).toContain(`may not be changed: share it with ${ACCOUNT} as an editor.`);
    expect(report.sheet?.takenBack).toMatchObject({ annotations: 1 });
    google.server.docs.get('county')!.role = 'writer';
    const next = await merge('2010-07-02');
    expect(next.report.sheet?.takenBack).toBeNull();
    expect(texts('Actions')).toContain('Ask the wardens');
    await done();
  });

  it('leaves the file and the state right where the sheet cannot be read at all', async () => {
    google.server.docs.get('county')!.role = 'none';
    const { report, printed } = await merge('2010-07-02');
    expect(report.returns[0]).toMatchObject({ revision: 2, changes: { added: 1 } });
    expect(report.out).toBe(folder.file('county.xlsx'));
    expect(printed).toContain('The Google Sheet may not be read');
    google.server.docs.get('county')!.role = 'writer';
    await merge('2010-07-02');
    await done();
  });

  it('keeps what somebody writes between our reading and our writing', async () => {
    google.server.beforeWrite = () => {
      google.server.beforeWrite = null;
      actions().under('County comment', 4, 'Just now');
    };
    google.server.forget();
    const { report } = await merge('2010-07-02');
    expect(report.sheet?.takenBack).toMatchObject({ annotations: 1 });
    // The answer to the first batch shows it: nothing has to be read for that.
    expect(requests()).toMatchObject({ reads: 2, writes: 2 });
    expect(texts('Actions')).toContain('Just now');
    await done();
  });

  it('puts right at once what somebody sorted in that moment, and takes nothing of it for an edit', async () => {
    google.server.beforeWrite = () => {
      google.server.beforeWrite = null;
      actions().reversed(4);
    };
    hillford({ ...WALKS, status: 'Done' }, LOCKS, LIGHTS);
    const { report } = await merge('2010-07-02');
    expect(report.sheet?.takenBack).toBeNull();
    const areDone = cells('Actions')
      .slice(4, 7)
      .map((row) => row.some((cell) => cell?.userEnteredValue?.stringValue === 'Done'));
    expect(areDone).toEqual([true, false, false]);
    await done();
  });

  it('takes in what somebody writes while a broken connection is made good', async () => {
    google.server.fail('write', 'reset after');
    google.server.beforeWrite = () => {
      google.server.beforeWrite = null;
      setTimeout(() => actions().under('County comment', 4, 'In between'), 0);
    };
    const { report } = await merge('2010-07-02');
    expect(report.sheet?.takenBack).toMatchObject({ annotations: 1 });
    expect(texts('Actions')).toContain('In between');
    await done();
  });
});
