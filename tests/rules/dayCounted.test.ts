import { dayCounted } from '../../shared/rules/timescale/dayCounted';

const PLAN = { from: '2004-04-01', to: '2005-03-31' };

describe('a number where a date should stand', () => {
  it.each([
    ['38168', '2004-06-30'],
    ['38078', '2004-04-01'],
    ['38442', '2005-03-31'],
  ])('%s is a day of the plan', (words, day) => expect(dayCounted(words, PLAN)).toBe(day));

  it.each([
    ['38077', 'the day before the plan'],
    ['38443', 'the day after it'],
    ['36706', 'a day counted from 1904'],
    ['2004', 'a year'],
    ['38168 homes', 'a number of something'],
  ])('%s is none: %s', (words) => expect(dayCounted(words, PLAN)).toBeNull());

  it('is none where nobody knows when the plan runs', () => expect(dayCounted('38168', null)).toBeNull());
});
