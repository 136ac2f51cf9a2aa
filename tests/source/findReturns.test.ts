import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findReturns, pathsLike, readWorkbook } from '../../sync/source';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'returns-'));
  for (const name of [
    'b.xlsx',
    'A.XLS',
    'c.csv',
    'notes.docx',
    '~$b.xlsx',
    '.hidden.xlsx',
    '.~lock.b.xlsx#',
    'north/d.ods',
    'north/older/e.xlsx',
    '.git/f.xlsx',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'a,b\n1,2\n');
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const names = async (paths: string[], except?: string[]) =>
  (await findReturns(paths, except)).map(({ path }) => relative(folder, path));

describe('returns are found', () => {
  it('in a folder and its folders, sorted, without locks and hidden files', async () => {
    expect(await names([folder])).toEqual(['A.XLS', 'b.xlsx', 'c.csv', join('north', 'd.ods')]);
  });

  it('once, however often they are named', async () => {
    expect(await names([join(folder, 'b.xlsx'), folder, join(folder, 'b.xlsx')])).toHaveLength(4);
  });

  it('whatever they are called, where they are named outright', async () => {
    expect(await names([join(folder, 'notes.docx'), join(folder, 'gone.xlsx')])).toEqual([
      'gone.xlsx',
      'notes.docx',
    ]);
  });

  it('but not where they are excepted', async () => {
    expect(await names([folder], [join(folder, 'b.xlsx')])).not.toContain('b.xlsx');
  });

  it('with their file names', async () => {
    expect((await findReturns([join(folder, 'north')])).map(({ file }) => file)).toEqual(['d.ods', 'e.xlsx']);
  });
});

describe('a path with wildcards, which shells of Windows leave as it is, stands for', () => {
  it.each<[string, string[]]>([
    ['*.xls', ['A.XLS']],
    ['?.xls*', ['A.XLS', 'b.xlsx']],
    ['nor*/*.ods', [join('north', 'd.ods')]],
    ['*/older/e.xlsx', [join('north', 'older', 'e.xlsx')]],
    ['*.pdf', []],
  ])('%s', async (pattern, found) => {
    const paths = await pathsLike(join(folder, pattern));
    expect(paths.map((path) => relative(folder, path)).sort()).toEqual(found);
  });
});

describe('reading a path', () => {
  it('gives the workbook', async () => {
    const { file, sheets } = await readWorkbook(join(folder, 'c.csv'));
    expect([file, sheets[0]?.rows.length]).toEqual(['c.csv', 2]);
  });

  it('says what is wrong with it', async () => {
    await expect(readWorkbook(join(folder, 'gone.xlsx'))).rejects.toMatchObject({ reason: 'not-found' });
    await expect(readWorkbook(folder)).rejects.toMatchObject({ reason: 'not-a-workbook' });
  });
});
