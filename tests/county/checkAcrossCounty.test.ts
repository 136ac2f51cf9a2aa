import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { composeCountyBook } from '../../shared/book';
import { NO_CONFIG, type CountyConfig } from '../../sync/config';
import { checkAcrossCounty, checkingOf, type ReturnRead } from '../../sync/county';
import { agreedNames } from '../../sync/county/agreedNames';
import { aCounty, aReturn } from '../builders/aReturn';
import { sheetOf, workbookOf } from '../layouts/sheet';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale'];

function returnOf(district: string, leads: readonly string[]): ReturnRead {
  const rows = leads.map((lead, at) => [
    `1.${at + 1}`,
    `Light path number ${at + 1} of ${district}`,
    lead,
    'June 2004',
  ]);
  const workbook = workbookOf(
    `${district.toLowerCase()}.xlsx`,
    sheetOf('Plan', [[`${district} lighting plan 2004/05`], HEADINGS, ...rows]),
  );
  const reading = read(workbook);
  const issues = check(reading, { workbook, asAt: '2004-05-01' });
  return { path: workbook.file, file: workbook.file, arrived: null, reading, issues, refusal: null };
}

const COMMON = returnOf('Vale', [
  'Fernleigh Housing Services',
  'Fernleigh Housing Services',
  'Fernleigh Housing Services',
  'Fernleigh Housing Services',
]);
const SLIP = returnOf('Wold', ['Fernligh Housing Services', 'Wold Council']);
const misspelt = (reads: readonly ReturnRead[]) =>
  reads.flatMap(({ file, issues }) =>
    issues
      .filter(({ code }) => code === 'lead/likely-misspelt')
      .map(({ cell, message }) => `${file} ${cell} ${message}`),
  );

const config = (names: Partial<CountyConfig['names']> = {}): CountyConfig => ({
  ...NO_CONFIG,
  county: 'Shire',
  names: { ...NO_CONFIG.names, ...names },
});

describe('names across the county', () => {
  it('are seen to be misspelt by what the other returns write, where one return alone cannot tell', () => {
    expect(misspelt([COMMON, SLIP])).toEqual([]);
    const found = misspelt(checkAcrossCounty([COMMON, SLIP], checkingOf(config(), '2004-05-01')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^wold\.xlsx C3 .*Fernligh.*Fernleigh/);
  });

  it('do not depend on the order of the returns', () => {
    const checking = checkingOf(config(), '2004-05-01');
    expect(misspelt(checkAcrossCounty([SLIP, COMMON], checking))).toEqual(
      misspelt(checkAcrossCounty([COMMON, SLIP], checking)),
    );
  });

  it('are not asked about again once the county has accepted or declined the suggestion', () => {
    for (const names of [
      { synonyms: { Fernligh: 'Fernleigh' } },
      { distinct: [['Fernligh', 'Fernleigh'] as [string, string]] },
    ]) {
      expect(misspelt(checkAcrossCounty([COMMON, SLIP], checkingOf(config(names), '2004-05-01')))).toEqual(
        [],
      );
    }
  });

  it('stand in the county workbook as agreed, beside the words of the officer', () => {
    const names = agreedNames(config({ synonyms: { Fernligh: 'Fernleigh' } }));
    const returns = [
      { ...aReturn('Vale'), reading: COMMON.reading },
      { ...aReturn('Wold'), reading: SLIP.reading },
    ];
    const state = aCounty(returns, { names });
    const { table } = composeCountyBook(state).sheets.find(({ name }) => name === 'Actions')!;
    const at = (heading: string) => table!.columns.findIndex((column) => column.heading === heading);
    const row = table!.rows.find((values) => values[at('District')] === 'Wold')!;
    expect([row[at('Lead')], row[at('Organisation')]]).toEqual([
      'Fernligh Housing Services',
      'Fernleigh Housing Services',
    ]);
  });
});
