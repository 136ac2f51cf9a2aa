import {
  comparePeriods,
  findPeriods,
  fiscalYear,
  fiscalYearOf,
  nextFiscalYear,
  periodSpan,
  readPeriod,
} from '../../shared/time';

describe('a label as a period', () => {
  test.each<[string, string]>([
    ['2001/02', '2001/02'],
    ['2001/2', '2001/02'],
    ['01/02', '2001/02'],
    ['99/00', '1999/00'],
    ['2008-09', '2008/09'],
    ['2008/2009', '2008/09'],
    ['2003 - 2004', '2003/04'],
    ['2008 to 2009', '2008/09'],
    ['FY 2008/09', '2008/09'],
    ['FY08/09', '2008/09'],
    ['2003/04*', '2003/04'],
    ['Year ending March 2005', '2004/05'],
    ['y/e Mar 05', '2004/05'],
    ['year to 31 March 2010', '2009/10'],
    ['Apr 08 - Mar 09', '2008/09'],
    ['2009', '2009'],
    ['12 months to Dec 2009', '2009'],
    ['Q1 2014/15', 'Q1 2014/15'],
    ['2014/15 Q1', 'Q1 2014/15'],
    ['1st Quarter 2004/05', 'Q1 2004/05'],
    ['Apr-Jun 2014', 'Q1 2014/15'],
    ['Jan – Mar 2010', 'Q4 2009/10'],
    ['H1 2009/10', 'H1 2009/10'],
    ['first half of 2009', 'H1 2009'],
    ['June 2004', '2004-06'],
    ['Jun-04', '2004-06'],
    ['30/06/04', '2004-06'],
    ['2004-06', '2004/05–2005/06'],
    ['2003/04 to 2005/06', '2003/04–2005/06'],
    ['2009/10 (Q1-Q3)', '2009-04–2009-12'],
  ])('%j is %j, and its label names the same days', (written, label) => {
    const period = readPeriod(written)!;
    expect(period.label).toBe(label);
    expect(periodSpan(label)).toEqual({ from: period.from, to: period.to });
  });

  test.each([
    '1',
    '456',
    '8,712',
    '10%',
    '9/10',
    '2.10',
    '24/7',
    'Total',
    'Target',
    'may',
    '10-11',
    '2003/04 Target',
    'Year 1',
    '',
  ])('%j is none', (written) => expect(readPeriod(written)).toBeNull());

  test('a quarter without a year is one in the period of the plan', () => {
    expect(readPeriod('Qtr 3')).toBeNull();
    expect(readPeriod('Qtr 3', { period: fiscalYear(2004) })?.label).toBe('Q3 2004/05');
  });
});

test.each<[string, string[]]>([
  ['2004/05 (Target -31%)', ['2004/05']],
  ['2002/03 Benchmark', ['2002/03']],
  ['from 900 in 2008/2009 to 870 by 2010/2011', ['2008/09', '2010/11']],
  ['from 15% in 2009 to 13% in 2011', ['2009', '2011']],
  ['by April 2005', ['2005-04']],
  ['by 2005', ['2005']],
  ['by 2000 offences', []],
  ['Housing Act 1996', []],
  ['12% of 456 people', []],
])('in %j the periods are %j', (text, labels) => {
  const found = findPeriods(text);
  expect(found.map(({ period }) => period.label)).toEqual(labels);
  for (const each of found) expect(text.slice(each.start, each.end)).toBe(each.text);
});

test('fiscal years begin in April', () => {
  expect(fiscalYearOf('2004-03-31')).toBe('2003/04');
  expect(fiscalYearOf('2004-04-01')).toBe('2004/05');
  expect(nextFiscalYear(fiscalYear(2003)).label).toBe('2004/05');
});

test('periods are in the order in which they end, a part before its whole', () => {
  const labels = ['2005', 'Q4 2004/05', '2004/05', 'December 2004', '2003/04'];
  const sorted = labels.map((label) => readPeriod(label)!).sort(comparePeriods);
  expect(sorted.map(({ label }) => label)).toEqual(['2003/04', '2004-12', 'Q4 2004/05', '2004/05', '2005']);
});
