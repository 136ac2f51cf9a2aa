import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { openStore, stateFileOf } from '../../sync/store';
import { Postgres } from '../store/aPostgres';
import { aFolder } from './aFolder';
import { shirebook, type Run } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan, type PlanFile, type PlanRow } from './planFile';

const folder = aFolder();
const out = () => folder.file('county.xlsx');
const inReturns = (name: string) => folder.file(`returns/${name}`);
const book = () => CountyWorkbook.open(out());
const merge = (day: string, ...more: string[]): Promise<Run> =>
  shirebook('merge', folder.file('returns'), '--out', out(), '--as-at', day, ...more);

const WALKS: PlanRow = {
  ref: '1.1',
  action: 'Walk the market square on Friday nights',
  lead: 'Street Wardens',
};
const LOCKS: PlanRow = {
  ref: '1.2',
  action: 'Fit window locks for households burgled twice',
  lead: 'Home Security Officer',
};
const LIGHTS: PlanRow = { ref: '2.1', action: 'Mend the lamps along the canal towpath', lead: 'Highways' };
const TALKS: PlanRow = {
  ref: '2.2',
  action: 'Talk about knives in every secondary school',
  lead: 'School Liaison',
};

const hillford = (rows: readonly PlanRow[], traits: Partial<PlanFile> = {}): PlanFile => ({
  district: 'Hillford',
  title: 'Hillford Safer Streets Plan 2010/11',
  rows,
  ...traits,
});
const tarnside = (rows: readonly PlanRow[], traits: Partial<PlanFile> = {}): PlanFile => ({
  district: 'Tarnside',
  title: 'Tarnside Safer Homes Plan 2010/11',
  rows,
  ...traits,
});

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());

const stores = [
  { kind: 'SQLite', address: () => Promise.resolve('') },
  { kind: 'PostgreSQL', address: () => postgres.emptyDatabase() },
];

describe.each(stores)('merge with its state in $kind', ({ address }) => {
  let before: string | undefined;
  beforeEach(async () => {
    before = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = await address();
    mkdirSync(folder.file('returns'));
    await writePlan(inReturns('hillford q1.xlsx'), hillford([WALKS, LOCKS, LIGHTS]));
    await writePlan(inReturns('tarnside.xlsx'), tarnside([TALKS]));
    expect((await merge('2010-07-01')).code).toBe(0);
  });
  afterEach(async () => {
    expect(await faults()).toEqual([]);
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  });

  async function faults(): Promise<readonly string[]> {
    const store = await openStore(process.env['DATABASE_URL'] || stateFileOf(out()));
    const found = await store.verify();
    await store.close();
    return found;
  }

  it('changes nothing, byte for byte, when the same returns come again, and says so', async () => {
    const was = readFileSync(out());
    const { mtimeMs } = statSync(out());
    const ran = await merge('2010-07-01');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/= Hillford .*unchanged \(3 actions/);
    expect(ran.out).toContain('Nothing has changed');
    expect(readFileSync(out()).equals(was)).toBe(true);
    expect(statSync(out()).mtimeMs).toBe(mtimeMs);
    expect(JSON.parse((await merge('2010-07-01', '--json')).out)).toMatchObject({
      changed: false,
      counts: { unchanged: 2, returns: 2 },
    });
  });

  it('knows next quarter’s file of another name as the next revision, and tells each change', async () => {
    rmSync(inReturns('hillford q1.xlsx'));
    const rows = [{ ...WALKS, lead: 'Night Wardens', status: 'In progress' }, LIGHTS, TALKS];
    await writePlan(inReturns('Hillford Q2 final.xlsx'), hillford(rows, { on: '2010-09-30' }));
    const ran = await merge('2010-10-01');
    expect(ran.out).toMatch(/✔ Hillford .*revision 2: 2 cells changed, 1 row added, 1 withdrawn/);
    expect(ran.out).toMatch(/= Tarnside .*unchanged/);
    const now = await book();
    expect(now.row('Actions', WALKS.action)).toMatchObject({ Lead: 'Night Wardens', Status: 'In progress' });
    expect(now.row('Actions', LOCKS.action).Status).toBe('Withdrawn on 30 September 2010');
    expect(now.row('Changes', 'Night Wardens')).toMatchObject({
      District: 'Hillford',
      Ref: '1.1',
      Was: 'Street Wardens',
    });
    expect(now.rows('Changes').map(({ Now }) => Now)).toEqual(
      expect.arrayContaining([TALKS.action, 'Withdrawn']),
    );
  });

  it('lets the last revision stand where a file is no longer there', async () => {
    rmSync(inReturns('tarnside.xlsx'));
    const ran = await merge('2010-10-01');
    expect(ran.out).toMatch(/= Tarnside .*not handed in this time; revision 1 stands/);
    expect((await book()).row('Actions', TALKS.action).Status).toBe('');
  });

  it('brings what the county wrote through the next publication, and marks its edits', async () => {
    const mine = await book();
    mine.type('Actions', WALKS.action, 'County comment', 'Ask how many nights');
    mine.type('Actions', LOCKS.action, 'County RAG', 'amber');
    mine.type('Actions', LIGHTS.action, 'Lead', 'Canal Trust');
    await mine.save();
    await writePlan(
      inReturns('tarnside.xlsx'),
      tarnside([{ ...TALKS, status: 'Done' }], { on: '2010-09-30' }),
    );
    const ran = await merge('2010-10-01');
    expect(ran.out).toMatch(/by Kim Analyst: 2 notes, 1 cell of the districts’ edited/);
    const now = await book();
    expect(now.row('Actions', WALKS.action)['County comment']).toBe('Ask how many nights');
    expect(now.row('Actions', LOCKS.action)['County RAG']).toBe('Amber ◆');
    expect(now.row('Actions', LIGHTS.action).Lead).toBe('Canal Trust');
    expect(now.cell('Actions', LIGHTS.action, 'Lead').font?.underline).toBe(true);
    expect(now.cell('Actions', WALKS.action, 'Lead').font?.underline).toBeFalsy();
    expect(now.about()).toEqual(expect.arrayContaining([expect.stringContaining('Edited by the county')]));
    expect(now.row('Changes', 'Canal Trust')).toMatchObject({ Was: 'Highways', By: 'Kim Analyst' });
  });

  it('asks where two changed the same cell, keeps what was agreed, and does as is decided in the sheet', async () => {
    await (await book()).type('Actions', WALKS.action, 'Lead', 'Police').save();
    await merge('2010-07-02');
    await writePlan(
      inReturns('hillford q1.xlsx'),
      hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS, LIGHTS], { on: '2010-09-30' }),
    );
    const asked = await merge('2010-10-01');
    expect(asked.out).toMatch(/revision 2: .*1 conflict/);
    expect(asked.out).toContain('1 conflict to decide');
    const open = await book();
    expect(open.row('Actions', WALKS.action).Lead).toBe('Street Wardens');
    expect(open.row('Conflicts', 'Lead')).toMatchObject({
      Agreed: 'Street Wardens',
      "District's": 'Town Council',
      "County's": 'Police',
    });

    await open.type('Actions', WALKS.action, 'Lead', 'Police and Wardens').save();
    await merge('2010-10-02');
    const again = await book();
    expect(again.row('Conflicts', 'Lead')).toMatchObject({
      "District's": 'Town Council',
      "County's": 'Police and Wardens',
    });

    await again.type('Conflicts', 'Lead', 'Decision', 'District').save();
    expect((await merge('2010-10-03')).out).toContain('1 decision');
    const settled = await book();
    expect(settled.rows('Conflicts')).toEqual([]);
    expect(settled.row('Actions', WALKS.action).Lead).toBe('Town Council');
  });

  it('keeps on About what is written where the book has no place, and says what is computed anew', async () => {
    const mine = await book();
    mine.type('Actions', WALKS.action, 'Delivery RAG', 'Lovely');
    mine
      .sheet('Actions')
      .addRow(['', 'Hillford', '', '', '', '', '', 'An action of the county’s own making']);
    mine.book.addWorksheet('Our notes').getCell('B2').value = 'Ring the fire service';
    await mine.save();
    const ran = await merge('2010-07-02');
    expect(ran.out).toContain('Delivery RAG is computed anew');
    const now = await book();
    expect(now.row('Actions', WALKS.action)['Delivery RAG']).not.toBe('Lovely');
    expect(now.about().join('\n')).toContain('An action of the county’s own making');
    expect(now.about().join('\n')).toContain('Ring the fire service');
    await merge('2010-07-03');
    expect((await book()).about().join('\n')).toContain('Ring the fire service');
  });

  it('puts a refused return’s reason in the book, lets what stood before stand, and forgets the reason once mended', async () => {
    writeFileSync(inReturns('tarnside.xlsx'), '');
    const ran = await merge('2010-10-01');
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/✖ Tarnside .*refused\. The file is empty.* Revision 1 stands/);
    const now = await book();
    expect(now.row('Returns', 'Tarnside').State).toMatch(/^Refused: The file is empty.*Revision 1 stands/);
    expect(now.row('Actions', TALKS.action).District).toBe('Tarnside');
    expect((await merge('2010-10-01')).out).toContain('Nothing has changed');

    await writePlan(
      inReturns('tarnside.xlsx'),
      tarnside([{ ...TALKS, status: 'Done' }], { on: '2010-10-02' }),
    );
    expect((await merge('2010-10-03')).code).toBe(0);
    expect((await book()).row('Returns', 'Tarnside').State).not.toContain('Refused');
  });

  it('waits for whoever has the book open, says who, and loses nothing', async () => {
    const was = readFileSync(out());
    const lock = folder.file('.~lock.county.xlsx#');
    writeFileSync(lock, ',kim,county-hall,01.10.2010 09:00,file:///home/kim;');
    await writePlan(
      inReturns('tarnside.xlsx'),
      tarnside([{ ...TALKS, status: 'Done' }], { on: '2010-09-30' }),
    );
    const ran = await merge('2010-10-01');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('open in LibreOffice by kim on county-hall');
    expect(readFileSync(out()).equals(was)).toBe(true);

    await (await book()).type('Actions', WALKS.action, 'County comment', 'Written while it was open').save();
    rmSync(lock);
    const next = await merge('2010-10-01');
    expect(next.code).toBe(0);
    const now = await book();
    expect(now.row('Actions', TALKS.action).Status).toBe('Done');
    expect(now.row('Actions', WALKS.action)['County comment']).toBe('Written while it was open');
    expect(now.row('Changes', 'Done')).toMatchObject({ District: 'Tarnside' });
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('puts out a publication that did not get out, as it would have been', async () => {
    const lock = folder.file('.~lock.county.xlsx#');
    writeFileSync(lock, ',kim,county-hall,01.10.2010 09:00,file:///home/kim;');
    await writePlan(
      inReturns('tarnside.xlsx'),
      tarnside([{ ...TALKS, status: 'Done' }], { on: '2010-09-30' }),
    );
    await merge('2010-10-01');
    rmSync(lock);
    expect((await merge('2010-10-01')).out).toContain('Written to');
    expect((await book()).row('Changes', 'Done')).toMatchObject({ District: 'Tarnside' });
    expect((await book()).about()).toContain('Publication 2');
    expect((await merge('2010-10-01')).out).toContain('Nothing has changed');
  });

  it('makes the same book again where somebody threw it away', async () => {
    const was = readFileSync(out());
    rmSync(out());
    await merge('2010-07-01');
    expect(readFileSync(out()).equals(was)).toBe(true);
  });

  it('says in a dry run what it would do, and writes nothing', async () => {
    await writePlan(
      inReturns('tarnside.xlsx'),
      tarnside([{ ...TALKS, status: 'Done' }], { on: '2010-09-30' }),
    );
    const was = readFileSync(out());
    const ran = await merge('2010-10-01', '--dry-run');
    expect(ran.out).toMatch(/Tarnside .*revision 2: 1 cell changed/);
    expect(ran.out).toContain('Nothing was written (dry run)');
    expect(readFileSync(out()).equals(was)).toBe(true);
    expect((await merge('2010-10-01')).out).toMatch(/Tarnside .*revision 2: 1 cell changed/);
  });

  it('lets a part say nothing of what is not in it', async () => {
    writeFileSync(
      inReturns('hillford.csv'),
      `Hillford Safer Streets Plan 2010/11\n\nRef,Action,Lead,Timescale,Status\n1.1,${WALKS.action},${WALKS.lead},March 2011,Done\n`,
    );
    await merge('2011-01-01');
    const now = await book();
    expect(now.row('Actions', WALKS.action).Status).toBe('Done');
    expect(now.row('Actions', LOCKS.action).Status).toBe('');
  });

  it('keeps two plans of one district apart, whatever they are called', async () => {
    await writePlan(
      inReturns('hillford schools.xlsx'),
      hillford([TALKS], { title: 'Hillford Safer Schools Plan 2010/11' }),
    );
    await merge('2010-10-01');
    const now = await book();
    expect(now.rows('Returns').map(({ Plan, Revision }) => `${Plan} ${Revision}`)).toEqual([
      'Hillford Safer Streets Plan 2010/11 1',
      'Hillford Safer Schools Plan 2010/11 1',
      'Tarnside Safer Homes Plan 2010/11 1',
    ]);
  });
});

it('merge says in a dry run of a county nobody has merged what it holds, and begins no state', async () => {
  await writePlan(folder.file('hillford.xlsx'), hillford([WALKS]));
  const ran = await shirebook('merge', folder.path, '--out', out(), '--dry-run', '--as-at', '2010-07-01');
  expect(ran.out).toMatch(/Hillford .*1 action/);
  expect(readdirSync(folder.path)).toEqual(['hillford.xlsx']);
});

it('merge takes the county’s notes over from a book whose state is lost', async () => {
  await writePlan(folder.file('hillford.xlsx'), hillford([WALKS]));
  const args = ['merge', folder.file('hillford.xlsx'), '--out', out(), '--as-at', '2010-07-01'];
  await shirebook(...args);
  await (await book()).type('Actions', WALKS.action, 'County comment', 'Keep me').save();
  rmSync(stateFileOf(out()));
  expect((await shirebook(...args)).code).toBe(0);
  expect((await book()).row('Actions', WALKS.action)['County comment']).toBe('Keep me');
  expect(existsSync(stateFileOf(out()))).toBe(true);
});
