import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { openStore, stateFileOf } from '../../sync/store';
import { asStoreFault, StoreFault, type StoreFaultReason } from '../../sync/store/storeFault';
import { aFolder } from '../cli/aFolder';
import { shirebook } from '../cli/aTerminal';
import { writePlan } from '../cli/planFile';

const folder = aFolder();
const book = () => folder.file('county.xlsx');
const state = () => stateFileOf(book());
const merge = () => shirebook('merge', folder.file('returns'), '--out', book(), '--as-at', '2010-10-01');

beforeEach(async () => {
  mkdirSync(folder.file('returns/far'), { recursive: true });
  for (const [place, district] of [
    ['hillford.xlsx', 'Hillford'],
    ['far/wickfield.xlsx', 'Wickfield'],
  ] as const) {
    await writePlan(folder.file(`returns/${place}`), {
      district,
      title: `${district} Safer Streets Plan 2010/11`,
      rows: [{ ref: '1.1', action: `Light the lanes of ${district}` }],
    });
  }
});
afterEach(() => jest.restoreAllMocks());

/** Has the system forbid something about one path, as it does to whoever is not root. */
function forbid(what: 'access' | 'readFile' | 'readdir', place: string, code = 'EACCES'): void {
  const real = fs[what] as (...given: unknown[]) => Promise<unknown>;
  jest
    .spyOn(fs, what as 'access')
    .mockImplementation((at, ...more) =>
      path.resolve(String(at)) === path.resolve(place)
        ? Promise.reject(Object.assign(new Error(`${code}: ${place}`), { code, syscall: what }))
        : (real(at, ...more) as Promise<void>),
    );
}

describe('what may not be opened is named, with what to do about it, and nothing is lost:', () => {
  test('the folder of the returns', async () => {
    forbid('access', folder.file('returns'));
    const { code, err } = await merge();
    expect([code, err]).toEqual([3, expect.stringMatching(/returns may not be opened: ask for the right/)]);
    await expect(fs.stat(book())).rejects.toThrow();
  });

  test.each(['EACCES', 'EPERM', 'EIO'])(
    'a folder among them (%s), while the others are merged',
    async (code) => {
      forbid('readdir', folder.file('returns/far'), code);
      forbid('readFile', folder.file('returns/far'), code);
      const ran = await merge();
      expect(ran.code).toBe(1);
      expect(ran.out).toMatch(/far: refused\. The file may not be opened/);
      expect(ran.out).toMatch(/1 return merged/);
    },
  );

  test('a return, while the others are merged', async () => {
    forbid('readFile', folder.file('returns/hillford.xlsx'));
    const ran = await merge();
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/hillford\.xlsx: refused\. The file may not be opened/);
    expect(ran.out).not.toMatch(/EACCES|report it/);
  });

  test('the county workbook, which nobody is told to replace', async () => {
    expect((await merge()).code).toBe(0);
    const was = readFileSync(book());
    forbid('readFile', book());
    forbid('access', book());
    const { code, err } = await merge();
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/county\.xlsx may not be opened: ask for the right/),
    ]);
    expect(err).not.toContain('--force');
    jest.restoreAllMocks();
    expect(readFileSync(book()).equals(was)).toBe(true);
  });
});

describe('a state that is none is named and left as it is, and so is the county workbook:', () => {
  const spoil: readonly (readonly [string, () => void])[] = [
    ['cut short', () => truncateSync(state(), 40_000)],
    ['written by another program', () => writeFileSync(state(), 'minutes of the meeting\n'.repeat(500))],
    [
      'a folder',
      () => {
        rmSync(state());
        mkdirSync(state());
      },
    ],
  ];
  test.each(spoil)('%s', async (_, act) => {
    expect((await merge()).code).toBe(0);
    copyFileSync(state(), folder.file('copy.db'));
    act();
    const was = readFileSync(book());
    const { code, err } = await merge();
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/county\.shirebook\.db cannot be used: it is damaged/),
    ]);
    expect(readFileSync(book()).equals(was)).toBe(true);

    rmSync(state(), { recursive: true });
    copyFileSync(folder.file('copy.db'), state());
    const store = await openStore(state());
    expect(await store.verify()).toEqual([]);
    await store.close();
    expect((await merge()).code).toBe(0);
  });
});

test('a folder of the county workbook’s name is left alone', async () => {
  mkdirSync(book());
  const { code, err } = await merge();
  expect([code, err]).toEqual([2, expect.stringMatching(/county\.xlsx is a folder/)]);
  await expect(fs.stat(state())).rejects.toThrow();
});

const faults: readonly (readonly [string, StoreFaultReason])[] = [
  ['SQLITE_CANTOPEN', 'not-allowed'],
  ['SQLITE_READONLY_DIRECTORY', 'not-allowed'],
  ['SQLITE_PERM', 'not-allowed'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR_WRITE', 'disk'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
];
test.each(faults)('the database’s %s is told as a fault of kind %s', (code, reason) => {
  const told = asStoreFault(Object.assign(new Error('its own words'), { code }), 'county.shirebook.db');
  expect(told).toBeInstanceOf(StoreFault);
  expect(told).toMatchObject({ reason });
  expect((told as Error).message).not.toContain('its own words');
});
