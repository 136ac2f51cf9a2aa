import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { stateFileOf } from '../../sync/store';
import { aFolder } from './aFolder';
import { shirebook, type Run } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan } from './planFile';

const folder = aFolder();
const out = () => folder.file('county.xlsx');
const state = () => stateFileOf(out());
const backup = (file: string) => `${file}.backup`;

const ask = (...args: string[]): Promise<Run> =>
  shirebook(...args, '--out', out(), '--config', folder.file('county.json'));
const merge = () => ask('merge', folder.file('returns'), '--as-at', '2010-10-01');
const history = async () => (await ask('history')).out;
const book = () => CountyWorkbook.open(out());

const ACTION = 'Walk the market square on Friday nights';
const hillford = (lead: string, on: string) =>
  writePlan(folder.file('returns/hillford.xlsx'), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows: [{ ref: '1.1', action: ACTION, lead }],
    on,
  });

/** A county that was backed up after its first merge, and has gone on since. */
beforeEach(async () => {
  mkdirSync(folder.file('returns'));
  writeFileSync(folder.file('county.json'), JSON.stringify({ county: 'Loamshire' }));
  await hillford('Ann Example', '2010-06-30');
  await merge();
  await (await book()).type('Actions', ACTION, 'County comment', 'Keep this going').save();
  await merge();
  for (const file of [state(), out()]) copyFileSync(file, backup(file));
  await hillford('Ben Sample', '2010-09-20');
  await merge();
});

describe('a county’s state and workbook', () => {
  it('are as sound as they were once both are put back, and the same returns bring them to where they had got', async () => {
    const [before, told] = [readFileSync(out()), await history()];
    for (const file of [state(), out()]) renameSync(backup(file), file);
    expect((await ask('doctor')).code).toBe(0);
    expect((await book()).row('Actions', ACTION).Lead).toBe('Ann Example');
    await merge();
    expect(readFileSync(out()).equals(before)).toBe(true);
    expect(await history()).toBe(told);
  });

  it('lose nothing where the workbook is lost: the state gives it again, to the byte', async () => {
    const before = readFileSync(out());
    rmSync(out());
    await merge();
    expect(readFileSync(out()).equals(before)).toBe(true);
  });

  it('keep the county’s own columns where the state is lost, and nothing of what stood before', async () => {
    expect(await history()).toContain('Ann Example');
    rmSync(state());
    expect((await merge()).out).toMatch(/state .* is gone.*put it back together with its workbook/);
    expect((await book()).row('Actions', ACTION)).toMatchObject({
      Lead: 'Ben Sample',
      'County comment': 'Keep this going',
    });
    const anew = await history();
    expect(anew).toContain('revision 1 came in: hillford.xlsx');
    expect(anew).not.toContain('Ann Example');
  });
});
