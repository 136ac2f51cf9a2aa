import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../sync/source';
import { aFolder } from './aFolder';
import { shirebook, shirebookUntil } from './aTerminal';

const COUNTY = path.resolve(__dirname, '../../examples/county');
const CONFIG = path.join(COUNTY, 'county.json');
const DAY = ['--as-at', '2010-10-01'];

const folder = aFolder();
const out = () => folder.file('county.xlsx');

async function sheetsOf(file: string): Promise<string[]> {
  return (await readWorkbook(file)).sheets.map(({ sheet }) => sheet);
}

describe('merge', () => {
  it('writes the county workbook, a line a return and a summary', async () => {
    const ran = await shirebook('merge', COUNTY, '--out', out(), '--config', CONFIG);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/✔ South Marlbury .*south-marlbury-2010-11\.xlsx: 10 actions, 4 indicators/);
    expect(ran.out).toMatch(/… East Tarn +late: nothing has come in/);
    expect(ran.out).toMatch(/Loamshire as at 2010-10-01: 5 returns merged, 41 actions, 9 indicators/);
    expect(await sheetsOf(out())).toEqual(expect.arrayContaining(['Summary', 'Actions', 'Returns', 'About']));
  });

  it('gives the same bytes for the same returns', async () => {
    await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG);
    const before = readFileSync(out());
    await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG);
    expect(readFileSync(out()).equals(before)).toBe(true);
  });

  it('says in JSON what it did', async () => {
    const { out: json } = await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG, '--json');
    const report = JSON.parse(json);
    expect(report).toMatchObject({
      county: 'Loamshire',
      asAt: '2010-10-01',
      out: out(),
      counts: { returns: 5, refused: 0, awaited: 1, actions: 41 },
      rows: { Actions: 41, Returns: 6 },
    });
    expect(report.returns).toContainEqual(
      expect.objectContaining({ district: 'Tarnside', actions: 5, refusal: null }),
    );
  });

  it('writes nothing in a dry run', async () => {
    const ran = await shirebook('merge', COUNTY, '--dry-run', '--out', out(), ...DAY);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Nothing was written');
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('fills in RAG and computed targets, by the county’s policy', async () => {
    await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG);
    const { sheets } = await readWorkbook(out());
    const words = (name: string) =>
      sheets
        .find(({ sheet }) => sheet === name)!
        .rows.flatMap((row) => row.cells.map(({ cell }) => cell.text));
    expect(words('Actions')).toEqual(expect.arrayContaining(['Complete ✔', 'Green ●', 'Red ▲']));
    expect(words('Targets')).toEqual(expect.arrayContaining(['Amber ◆', 'Improving']));
    expect(words('About')).toContainEqual(expect.stringContaining('no more than 5% of the expected figure'));
  });

  it('writes a copy for the public beside it, where asked', async () => {
    const into = folder.file('public');
    const copied = await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG, '--publish', into);
    expect(copied.code).toBe(0);
    expect(copied.out).toContain(`The publication copy is in ${into}.`);
    expect(readdirSync(into)).toEqual(expect.arrayContaining(['county.xlsx', 'county.ods', 'actions.csv']));
    expect(readFileSync(path.join(into, 'actions.csv'), 'utf8')).not.toContain('Home Security Officer');
    await shirebook('merge', COUNTY, '-o', out(), '-c', CONFIG, '--publish', into, '--publish-names');
    expect(readFileSync(path.join(into, 'actions.csv'), 'utf8')).toContain('Home Security Officer');
  });

  it('leaves its own workbook out, though it lies among the returns', async () => {
    const returns = folder.file('returns');
    mkdirSync(returns);
    copyFileSync(path.join(COUNTY, 'tarnside-partnership-2010-11.xlsx'), path.join(returns, 'tarnside.xlsx'));
    const into = path.join(returns, 'county.xlsx');
    await shirebook('merge', returns, '-o', into, ...DAY);
    const again = await shirebook('merge', returns, '-o', into, ...DAY);
    expect(again.out).toContain('1 return merged');
  });
});

describe('merge with a return that cannot be read', () => {
  beforeEach(() => {
    copyFileSync(path.join(COUNTY, 'wickfield-thieves-2010-11.csv'), folder.file('wickfield.csv'));
    writeFileSync(folder.file('hillford.xlsx'), '');
  });

  it('merges the others, says why, and ends with 1', async () => {
    const ran = await shirebook('merge', folder.path, '-o', out(), ...DAY);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/✖ hillford .*hillford\.xlsx: refused\. The file is empty/);
    expect(ran.out).toMatch(/1 return merged, 7 actions.*1 return refused/);
    expect(existsSync(out())).toBe(true);
  });

  it('ends with 3 and writes nothing where there is no other', async () => {
    const ran = await shirebook('merge', folder.file('hillford.xlsx'), '-o', out(), ...DAY);
    expect(ran.code).toBe(3);
    expect(ran.out).toMatch(/1 return refused\. Nothing was written\.$/);
    expect(existsSync(out())).toBe(false);
  });

  it('refuses a county workbook handed in as a return', async () => {
    await shirebook('merge', COUNTY, '-o', out(), ...DAY);
    const ran = await shirebook('merge', folder.path, '-o', folder.file('next.xlsx'), ...DAY);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('This is a county workbook, not a district’s return');
  });
});

describe('merge is stopped before it begins, with 2,', () => {
  it.each([
    [
      'by a path that is not there',
      () => ['merge', 'nowhere', '-o', out()],
      'nowhere: there is no such file or folder',
    ],
    ['without a place to write to', () => ['merge', COUNTY], '--out county.xlsx'],
    [
      'by a place that is no workbook',
      () => ['merge', COUNTY, '-o', folder.file('county.pdf')],
      'ends in .xlsx',
    ],
    [
      'by a folder that is not there',
      () => ['merge', COUNTY, '-o', folder.file('a/b.xlsx')],
      'no such folder',
    ],
    [
      'by a day that is none',
      () => ['merge', COUNTY, '-o', out(), '--as-at', '2010-02-30'],
      'Expected a day',
    ],
    ['without returns', () => ['merge'], "missing required argument 'returns'"],
    ['by an option nobody knows', () => ['merge', COUNTY, '--faster'], "unknown option '--faster'"],
    [
      'by a configuration that is not there',
      () => ['merge', COUNTY, '-o', out(), '-c', 'no.json'],
      'no.json: there is no',
    ],
  ])('%s', async (_, args, message) => {
    const ran = await shirebook(...args());
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
    expect(existsSync(out())).toBe(false);
  });

  it('by a file of somebody’s that is no county workbook, unless told to replace it', async () => {
    copyFileSync(path.join(COUNTY, 'tarnside-partnership-2010-11.xlsx'), out());
    const before = readFileSync(out());
    const ran = await shirebook('merge', COUNTY, '-o', out(), ...DAY);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('is there already');
    expect(readFileSync(out()).equals(before)).toBe(true);
    expect((await shirebook('merge', COUNTY, '-o', out(), '--force', ...DAY)).code).toBe(0);
    expect(await sheetsOf(out())).toContain('Returns');
  });
});

it('merge ends with 3 where a folder holds no workbook', async () => {
  const ran = await shirebook('merge', folder.path, '-o', out());
  expect(ran.code).toBe(3);
  expect(ran.err).toContain('There is no workbook in');
});

it('merge stops on Ctrl-C and leaves nothing behind', async () => {
  const ran = await shirebookUntil(AbortSignal.abort(), 'merge', COUNTY, '-o', out(), ...DAY);
  expect(ran.code).toBe(130);
  expect(readdirSync(folder.path)).toEqual([]);
});
