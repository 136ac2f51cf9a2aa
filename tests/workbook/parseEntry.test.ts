import { parseEntry, type Culture } from '../../addin/workbook';
import { serialToIso } from '../../shared/time';

const YEAR = 2026;

function day(entry: string, culture: Culture): string | null {
  const { value, numberFormat } = parseEntry(entry, undefined, culture, YEAR);
  return typeof value === 'number' && numberFormat !== undefined ? serialToIso(value) : null;
}

test.each([
  ['3/4/2005', '2005-04-03', '2005-03-04'],
  ['03-04-05', '2005-04-03', '2005-03-04'],
  ['31/12/2004', '2004-12-31', null],
  ['12/31/2004', null, '2004-12-31'],
  ['2005-04-03', '2005-04-03', '2005-04-03'],
  ['3 April 2005', '2005-04-03', '2005-04-03'],
  ['3-Apr', '2026-04-03', '2026-04-03'],
  ['March 2005', '2005-03-01', '2005-03-01'],
  ['Mar 05', '2005-03-01', '2005-03-01'],
  ['May 5', '2026-05-05', '2026-05-05'],
  ['30/2/2005', null, null],
  ['Q3 2005', null, null],
  ['2004/05', null, null],
])('%s is %s to a British officer, and %s from an add-in', (entry, british, american) => {
  expect(day(entry, 'en-GB')).toBe(british);
  expect(day(entry, 'en-US')).toBe(american);
});

test.each([
  ['2.10', 2.1],
  ['1,234', 1234],
  ['56%', 0.56],
  ['£1,200', 1200],
  ['-4', -4],
  ['TRUE', true],
  ['12 streets', '12 streets'],
  ["'2.10", '2.10'],
  [' 7 ', 7],
])('%s is taken for %s', (entry, value) => {
  expect(parseEntry(entry, undefined, 'en-GB', YEAR).value).toBe(value);
});

test('a text format keeps all as text', () => {
  expect(parseEntry('2.10', '@', 'en-GB', YEAR)).toEqual({ value: '2.10' });
});

test('a cell keeps its own number format', () => {
  expect(parseEntry('3/4/2005', 'mmm yyyy', 'en-GB', YEAR)).toEqual({ value: 38445 });
});
