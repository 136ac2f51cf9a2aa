import { exampleTimes } from '../../shared/rules/exampleTimes';

describe('examples lie within the period of the plan', () => {
  test.each([
    ['a financial year', '2003-04-01', '2004-03-31', 'September 2003', 'Autumn 2003', '2003/04'],
    ['a calendar year', '2019-01-01', '2019-12-31', 'September 2019', 'Autumn 2019', '2019'],
    ['three years', '2008-04-01', '2011-03-31', 'September 2008', 'Autumn 2008', '2010/11'],
    ['a year from October', '2005-10-01', '2006-09-30', 'September 2006', 'Autumn 2006', '2006/07'],
    ['a spring', '2010-03-01', '2010-05-31', 'May 2010', 'Spring 2010', '2010/11'],
    ['a January', '2012-01-01', '2012-01-31', 'January 2012', 'Winter 2011', '2011/12'],
  ])('%s', (_what, from, to, month, season, year) => {
    expect(exampleTimes({ from, to })).toMatchObject({ month, season, year });
  });

  test('also the day, and the end of a quarter', () => {
    expect(exampleTimes({ from: '2003-04-01', to: '2004-03-31' })).toMatchObject({
      day: '30/09/2003',
      quarter: 'December 2003',
    });
    expect(exampleTimes({ from: '2010-03-01', to: '2010-05-31' })).toMatchObject({
      day: '31/05/2010',
      quarter: 'May 2010',
    });
  });

  test('and are some examples where no period is known', () => {
    expect(exampleTimes(null).month).toMatch(/^September \d{4}$/);
  });
});
