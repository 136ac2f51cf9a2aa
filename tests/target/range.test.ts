import { readRange } from '../../shared/target';

describe('a target that is a range', () => {
  test.each([
    ['between 40 and 50', 40, 50],
    ['40–50', 40, 50],
    ['40 to 50 hours', 40, 50],
    ['maintain at 1,200 - 1,400', 1200, 1400],
    ['70%–75%', 0.7, 0.75],
    ['70-75%', 0.7, 0.75],
    ['£10,000-£11,000', 10_000, 11_000],
    ['360 ± 5%', 342, 378],
    ['80% +/- 2%', 0.78, 0.82],
  ])('%s', (words, from, to) => {
    expect(readRange(words)).toMatchObject({ from, to });
  });

  test.each([
    'From 60 to 50',
    '2008-09',
    '2008/09 to 2010/11',
    '50-40',
    'reduce by 5-10%',
    '40',
    '360 / -10%',
  ])('%s is none', (words) => {
    expect(readRange(words)).toBeNull();
  });
});
