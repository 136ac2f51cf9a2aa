import { copyFileSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { aFolder } from './aFolder';
import { shirebook, type Run } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan, type PlanRow } from './planFile';

const folder = aFolder();
const out = () => folder.file('county.xlsx');
const inReturns = (name: string) => folder.file(`returns/${name}`);
const merge = (day: string): Promise<Run> =>
  shirebook('merge', folder.file('returns'), '--out', out(), '--as-at', day);
const handIn = (name: string, on: string, rows: readonly PlanRow[]) =>
  writePlan(inReturns(name), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows,
    on,
  });
const actions = async () => (await CountyWorkbook.open(out())).rows('Actions');
const statusOf = async ({ action }: PlanRow) =>
  (await actions()).flatMap((row) => (row['Action'] === action ? [row['Status']] : []));
const copy = (name: string, as: string, on: string) => {
  copyFileSync(inReturns(name), inReturns(as));
  utimesSync(inReturns(as), new Date(`${on}T12:00:00Z`), new Date(`${on}T12:00:00Z`));
};

const WALKS: PlanRow = { ref: '1', action: 'Walk the market square on Friday nights' };
const LOCKS: PlanRow = { ref: '2', action: 'Fit window locks for households burgled twice' };
const done = (row: PlanRow): PlanRow => ({ ...row, status: 'Done' });

beforeEach(async () => {
  mkdirSync(inReturns(''), { recursive: true });
  await handIn('hillford.xlsx', '2010-06-30', [WALKS, LOCKS]);
});

describe('A file that was overtaken', () => {
  beforeEach(() => merge('2010-07-01'));

  it('undoes nothing as a copy that lies about, nor put back by mistake, and is told each time', async () => {
    copy('hillford.xlsx', 'copy of hillford.xlsx', '2010-07-05');
    await merge('2010-07-06');
    await handIn('hillford.xlsx', '2010-09-30', [done(WALKS), LOCKS]);
    await merge('2010-10-01');
    for (const day of ['2010-10-02', '2010-10-03']) {
      const ran = await merge(day);
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/= Hillford .*copy of hillford.xlsx: written before revision 2, which stands/);
      expect(await statusOf(WALKS)).toEqual(['Done']);
    }
    copy('copy of hillford.xlsx', 'hillford.xlsx', '2010-06-30');
    await merge('2010-10-04');
    expect(await statusOf(WALKS)).toEqual(['Done']);
    copy('copy of hillford.xlsx', 'hillford.xlsx', '2010-10-05');
    await merge('2010-10-06');
    expect(await statusOf(WALKS)).toEqual(['']);
  });

  it('is taken all the same where the clock was ahead when the other was written', async () => {
    await handIn('hillford.xlsx', '2031-09-30', [done(WALKS), LOCKS]);
    await merge('2010-10-01');
    await handIn('hillford.xlsx', '2010-12-20', [done(WALKS), done(LOCKS)]);
    await merge('2010-12-31');
    expect(await statusOf(LOCKS)).toEqual(['Done']);
  });

  it('is taken in the other’s place, where it says what was never heard', async () => {
    await handIn('hillford.xlsx', '2010-09-30', [done(WALKS), LOCKS]);
    await merge('2010-10-01');
    await handIn('hillford.xlsx', '2010-08-31', [WALKS, done(LOCKS)]);
    await merge('2010-10-02');
    expect([await statusOf(WALKS), await statusOf(LOCKS)]).toEqual([[''], ['Done']]);
  });

  it('was never taken: a state of the plan from an earlier day is left aside', async () => {
    await handIn('hillford.xlsx', '2010-09-30', [done(WALKS), LOCKS]);
    await merge('2010-10-01');
    await handIn('hillford august.xlsx', '2010-08-31', [WALKS, done(LOCKS)]);
    expect((await merge('2010-10-02')).out).toContain('left aside');
    expect([await statusOf(WALKS), await statusOf(LOCKS)]).toEqual([['Done'], ['']]);
  });
});

it('Two officers’ files of one plan stand beside each other, however much they have in common', async () => {
  const about = (what: string): PlanRow[] =>
    [
      `Work with partners to reduce ${what} in the town centre`,
      `Work with the police to advise residents on ${what}`,
      `Share information with partners about ${what} each month`,
      `Train community safety staff about ${what} with the police`,
    ].map((action, at) => ({ ref: `${at + 1}`, action }));
  rmSync(inReturns('hillford.xlsx'));
  await handIn('hillford burglary.xlsx', '2010-06-30', about('burglary'));
  await handIn('hillford nuisance.xlsx', '2010-06-29', about('nuisance'));
  await merge('2010-07-01');
  await handIn('hillford burglary.xlsx', '2010-09-30', about('burglary').map(done));
  await merge('2010-10-01');
  const all = await actions();
  expect(all.map((row) => row['Action']).sort()).toEqual(
    [...about('burglary'), ...about('nuisance')].map(({ action }) => action).sort(),
  );
  expect(all.filter((row) => row['Status'] === 'Done')).toHaveLength(4);
});

it('A county workbook whose state is lost keeps its own words, and is kept beside the new one', async () => {
  await merge('2010-07-01');
  await handIn('hillford.xlsx', '2010-09-30', [LOCKS]);
  await merge('2010-10-01');
  const mine = await CountyWorkbook.open(out());
  mine.type('Actions', WALKS.action, 'County comment', 'Why was this dropped?');
  mine.book.addWorksheet('Our notes').getCell('A1').value = 'Ring the fire service';
  await mine.save();
  for (const name of readdirSync(folder.path)) if (name.endsWith('.db')) rmSync(folder.file(name));
  await merge('2010-10-02');
  await merge('2010-10-03');
  const about = (await CountyWorkbook.open(out())).about().join('\n');
  expect(about).toContain('Why was this dropped?');
  expect(about).toContain('Ring the fire service');
  expect(readdirSync(folder.path)).toContain('county found 2010-10-02.bak');
});
