import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore, stateFileOf } from '../../sync/store';
import { shirebook } from '../cli/aTerminal';
import { CountyWorkbook } from '../cli/countyBook';
import { writePlan } from '../cli/planFile';

const WALKS = 'Walk the market square on Friday nights';
const returns = mkdtempSync(path.join(os.tmpdir(), 'shirebook-returns-'));
/** A disk of one megabyte, where whoever runs the tests may make one. */
const disk = mkdtempSync(path.join(os.tmpdir(), 'shirebook-disk-'));
const isDisk = mount();

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  if (isDisk) execFileSync('umount', [disk]);
  for (const folder of [disk, returns]) rmSync(folder, { recursive: true, force: true });
});

const out = path.join(disk, 'county.xlsx');
const filling = path.join(disk, 'filling');
const merge = (day: string) => shirebook('merge', returns, '--out', out, '--as-at', day);
const plan = (status: string, on: string) =>
  writePlan(path.join(returns, 'hillford.xlsx'), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows: [{ ref: '1.1', action: WALKS, status }],
    on,
  });

/** Leaves so many bytes free, in whole pages. */
function fill(free: number): void {
  rmSync(filling, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filling, Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

const whole = async (facts: number) => {
  const store = await openStore(stateFileOf(out));
  expect(await store.verify()).toEqual([]);
  expect(await store.county('County').countFacts()).toBe(facts);
  await store.close();
};

const onFullDisk = () => {
  test('at whatever moment it fills, says so and leaves book and state as they were', async () => {
    await plan('', '2010-06-30');
    expect((await merge('2010-07-01')).code).toBe(0);
    const book = readFileSync(out);
    await plan('Done', '2010-09-30');
    const room = {
      none: 0,
      'for a page': 4096,
      'for half a book': Math.floor(book.length / 2),
      'for a book': book.length + 4096,
    };
    for (const [what, free] of Object.entries(room)) {
      fill(free);
      const ran = await merge('2010-10-01');
      expect([what, ran.code]).toEqual([what, 3]);
      expect(ran.err).toMatch(/the disk is full|no space is left/);
      expect(ran.err).not.toContain(WALKS);
      expect(readFileSync(out).equals(book)).toBe(true);
      expect(readdirSync(disk).sort()).toEqual(['county.shirebook.db', 'county.xlsx', 'filling']);
      await whole(1);
    }
    rmSync(filling);
    expect((await merge('2010-10-01')).code).toBe(0);
    await whole(2);
    expect((await CountyWorkbook.open(out)).row('Actions', WALKS).Status).toBe('Done');
  });
};

if (isDisk) describe('a merge on a disk that is full', onFullDisk);
else it('a disk may not be mounted here to be filled', () => expect(isDisk).toBe(false));
