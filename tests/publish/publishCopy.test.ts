import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { publishCopy } from '../../sync/publish';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';

const NAMED = ['A. Mercer', 'B. Cooper'];

describe('the publication copy', () => {
  // The reader of .ods complains of number formats it does not know; the values are what is looked at.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  const files = publishCopy(aCountyOfEverything(), { names: false });
  const text = async (name: string) => strFromU8((await files).get(name)!);

  test('is a workbook twice, and a file of each table', async () => {
    expect([...(await files).keys()]).toEqual([
      'county.xlsx',
      'county.ods',
      ...['summary', 'actions', 'milestones', 'targets', 'figures', 'partners', 'reference'].map(
        (name) => `${name}.csv`,
      ),
    ]);
  });

  test('is the same bytes for the same book', async () => {
    const again = await publishCopy(aCountyOfEverything(), { names: false });
    for (const [name, bytes] of await files)
      expect([name, Buffer.compare(bytes, again.get(name)!)]).toEqual([name, 0]);
  });

  test.each(['county.xlsx', 'county.ods'])('%s has a cover and notes before its tables', async (name) => {
    const { SheetNames: names } = XLSX.read((await files).get(name)!);
    expect(names).toEqual([
      'Cover',
      'Notes',
      'Summary',
      'Actions',
      'Milestones',
      'Targets',
      'Figures',
      'Partners',
      'Reference',
    ]);
  });

  test('holds the same values in both workbooks', async () => {
    const [xlsx, ods] = ['county.xlsx', 'county.ods'].map(async (name) =>
      XLSX.read((await files).get(name)!),
    );
    const valuesOf = (workbook: XLSX.WorkBook) =>
      workbook.SheetNames.map((name) =>
        XLSX.utils.sheet_to_json(workbook.Sheets[name]!, { header: 1, raw: true, blankrows: false }),
      );
    const [before, after] = [valuesOf(await xlsx!), valuesOf(await ods!)];
    const words = (sheets: unknown[][]) =>
      JSON.stringify(
        sheets.map((rows) =>
          rows.map((row) => (row as unknown[]).filter((cell) => typeof cell === 'string')),
        ),
      );
    expect(words(after)).toBe(words(before));
  });

  test('prints each sheet on the same paper from both workbooks', async () => {
    const xlsx = unzipSync((await files).get('county.xlsx')!);
    const papers = Array.from({ length: 9 }, (_, at) =>
      strFromU8(xlsx[`xl/worksheets/sheet${at + 1}.xml`]!).includes('paperSize="8"') ? '42cm' : '29.7cm',
    );
    expect(new Set(papers).size).toBe(2);
    const ods = unzipSync((await files).get('county.ods')!);
    const xml = strFromU8(ods['content.xml']!) + strFromU8(ods['styles.xml']!);
    const said = (pattern: string) => new RegExp(pattern).exec(xml)?.[1];
    const looks = [...xml.matchAll(/<table:table [^>]*table:style-name="([^"]+)"/g)].map(([, look]) => look!);
    const widths = looks.map((look) => {
      const master = said(`style:name="${look}" style:family="table" style:master-page-name="([^"]+)"`);
      const layout = said(`style:master-page style:name="${master}" style:page-layout-name="([^"]+)"`);
      return said(`style:page-layout style:name="${layout}"[^/]*fo:page-width="([^"]+)"`);
    });
    expect(widths).toEqual(papers);
  });

  test('has no fill, colour rule, list, comment or hidden sheet', async () => {
    const parts = Object.entries(unzipSync((await files).get('county.xlsx')!));
    const xml = parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
    expect(xml).not.toMatch(
      /patternType="solid"|<conditionalFormatting|<dataValidation|state="hidden|comments|customXml/,
    );
  });

  test('names nobody, and tells nothing of county business', async () => {
    for (const [name, bytes] of await files) {
      const parts = name.endsWith('.csv') ? [bytes] : Object.values(unzipSync(bytes));
      const all = parts.map((part) => strFromU8(part)).join('\n');
      for (const person of [...NAMED, 'Seen on 12 September']) expect(all).not.toContain(person);
    }
  });

  test('names people where that is allowed', async () => {
    const named = await publishCopy(aCountyOfEverything(), { names: true });
    expect(strFromU8(named.get('actions.csv')!)).toContain('A. Mercer');
    expect(strFromU8(named.get('partners.csv')!)).toContain('B. Cooper');
  });

  test('writes what looks like a formula so that it stays text', async () => {
    expect(await text('actions.csv')).toContain("'=not a formula");
  });

  test('writes days, shares and numbers so that programs can read them', async () => {
    expect(await text('actions.csv')).toContain('2005-03-31');
    expect(await text('targets.csv')).toMatch(/,0\.56,/);
    expect(await text('figures.csv')).toMatch(/,1240,/);
  });
});
