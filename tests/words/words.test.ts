import { counted, dayName, monthName, shortened } from '../../shared/words';

describe('words', () => {
  it.each([
    [0, '0 errors'],
    [1, '1 error'],
    [2, '2 errors'],
    [999, '999 errors'],
    [1204, '1,204 errors'],
    [12345, '12,345 errors'],
    [1234567, '1,234,567 errors'],
  ])('count %d', (count, said) => {
    expect(counted(count, 'error')).toBe(said);
  });

  it.each([
    [2004 * 12 + 1, 'Jan 2004'],
    [2004 * 12 + 3, 'Mar 2004'],
    [2004 * 12 + 12, 'Dec 2004'],
  ])('name the month %d', (at, name) => {
    expect(monthName(at)).toBe(name);
  });

  it.each([
    ['2004-06-30', '30 Jun 2004'],
    ['2004-06-30T23:30:00Z', '30 Jun 2004'],
    ['2004-13-01', '2004-13-01'],
    ['soon', 'soon'],
  ])('name the day %s', (iso, name) => {
    expect(dayName(iso)).toBe(name);
  });

  it.each([
    ['Mark bicycles', 20, 'Mark bicycles'],
    ['Mark bicycles at all the schools', 20, 'Mark bicycles at all…'],
    ['Mark\n  bicycles', 20, 'Mark bicycles'],
    ['Unwahrscheinlichkeitsberechnung', 10, 'Unwahrsche…'],
  ])('cut %j at %d', (text, longest, said) => {
    expect(shortened(text, longest)).toBe(said);
  });
});
