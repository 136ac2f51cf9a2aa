import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isoToSerial,
  lastDayOfMonth,
  serialToIso,
} from '../../shared/time';

test.each<[string, boolean]>([
  ['2004-06-30', true],
  ['2004-02-29', true],
  ['1900-02-29', false],
  ['2004-06-31', false],
  ['2004-6-30', false],
  ['2004-06-30T09:00:00', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test('months are added by the calendar, and a day that is not there becomes the last', () => {
  expect(addMonths('2004-01-31', 1)).toBe('2004-02-29');
  expect(addMonths('2004-01-15', -2)).toBe('2003-11-15');
  expect(addMonths('2004-11-30', 14)).toBe('2006-01-30');
  expect(lastDayOfMonth(2003, 2)).toBe('2003-02-28');
});

test('days are added and counted alike', () => {
  const count = fc.integer({ min: -40_000, max: 40_000 });
  fc.assert(
    fc.property(count, (days) => expect(daysBetween('2004-03-28', addDays('2004-03-28', days))).toBe(days)),
  );
});

describe('serials', () => {
  test.each<[number, boolean, string]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [38168, false, '2004-06-30'],
    [38168.375, false, '2004-06-30T09:00:00'],
    [38168.999999999, false, '2004-07-01'],
    [36706, true, '2004-06-30'],
  ])('%d (from 1904: %s) is %s', (serial, date1904, iso) => expect(serialToIso(serial, date1904)).toBe(iso));

  test('an ISO day and time is the serial it came from, but for the day that never was', () => {
    const serials = fc.integer({ min: 1, max: 80_000 }).filter((serial) => serial !== 60);
    fc.assert(
      fc.property(serials, fc.integer({ min: 0, max: 86_399 }), (day, seconds) => {
        expect(isoToSerial(serialToIso(day + seconds / 86_400))).toBeCloseTo(day + seconds / 86_400, 8);
      }),
    );
  });
});
