import fs from 'node:fs/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openStore, stateFileOf } from '../../sync/store';
import { aFolder } from './aFolder';
import { shirebook } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan } from './planFile';

const WALKS = 'Walk the market square on Friday nights';
const folder = aFolder();
const out = () => folder.file('county.xlsx');
const merge = (day: string) =>
  shirebook('merge', folder.file('hillford.xlsx'), '--out', out(), '--as-at', day);
const plan = (status: string, on: string) =>
  writePlan(folder.file('hillford.xlsx'), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows: [{ ref: '1.1', action: WALKS, status }],
    on,
  });

beforeEach(async () => {
  await plan('', '2010-06-30');
  expect((await merge('2010-07-01')).code).toBe(0);
  await plan('Done', '2010-09-30');
});
afterEach(() => jest.restoreAllMocks());

/** Does something whenever a workbook is about to be written beside its place. */
function beforeStaging(act: () => Promise<void>): void {
  const { open } = fs;
  jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
    if (String(args[0]).endsWith('.part')) await act();
    return open(...args);
  });
}

test('merge on a full disk says so, and changes neither book nor state', async () => {
  const was = readFileSync(out());
  beforeStaging(() => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })));
  const ran = await merge('2010-10-01');
  expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('the disk is full') });
  expect(readFileSync(out()).equals(was)).toBe(true);
  const store = await openStore(stateFileOf(out()));
  expect(await store.county('County').countFacts()).toBe(1);
  expect(await store.verify()).toEqual([]);
  await store.close();

  jest.restoreAllMocks();
  expect((await merge('2010-10-01')).out).toMatch(/revision 2: 1 cell changed/);
  expect(readdirSync(folder.path).sort()).toEqual(['county.shirebook.db', 'county.xlsx', 'hillford.xlsx']);
});

test('merge takes in what somebody saves in the book while it works', async () => {
  let saves = 0;
  beforeStaging(async () => {
    if ((saves += 1) > 1) return;
    const book = await CountyWorkbook.open(out());
    await book.type('Actions', WALKS, 'County comment', 'Saved in the last moment').save();
  });
  const ran = await merge('2010-10-01');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/revision 2: 1 cell changed/);
  expect(ran.out).toContain('by Kim Analyst: 1 note');
  const book = await CountyWorkbook.open(out());
  expect(book.row('Actions', WALKS)).toMatchObject({
    Status: 'Done',
    'County comment': 'Saved in the last moment',
  });
  expect(book.row('Changes', 'Done')).toMatchObject({ District: 'Hillford' });
});

describe('merge over a county workbook that cannot be read back', () => {
  /** A county workbook of which one sheet is damaged. */
  const damage = () => {
    const bytes = readFileSync(out());
    const name = bytes.indexOf('xl/worksheets/sheet2.xml');
    bytes.fill(0xff, name + 40, name + 140);
    writeFileSync(out(), bytes);
    return bytes;
  };

  test('does nothing, since what people wrote in it would be lost', async () => {
    const damaged = damage();
    const ran = await merge('2010-10-01');
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('county.xlsx could not be read, and what people wrote in it would be lost');
    expect(readFileSync(out()).equals(damaged)).toBe(true);
    const store = await openStore(stateFileOf(out()));
    expect(await store.county('County').countFacts()).toBe(1);
    await store.close();
  });

  test('replaces it where that is said', async () => {
    damage();
    const args = ['merge', folder.file('hillford.xlsx'), '--out', out(), '--as-at', '2010-10-01', '--force'];
    expect((await shirebook(...args)).code).toBe(0);
    expect((await CountyWorkbook.open(out())).row('Actions', WALKS).Status).toBe('Done');
  });
});
