import { readBaselineProse } from '../../../shared/read/indicators/figures/baselineProse';

describe('baselines in prose', () => {
  test('a count with its rate, the rate aimed at and the change', () => {
    expect(
      readBaselineProse(
        '6,200 thefts baseline at a rate of 8.25 thefts per 1,000 population Reduce to a rate of 8.0 thefts per 1,000 population (-3% over 3 years) Population based on mid 2006 estimates',
      ),
    ).toEqual({
      baseline: { value: 6200, unit: null, period: null },
      target: null,
      change: { kind: 'percent', amount: -3 },
      overYears: 3,
      companion: { unit: 'per 1,000 population', baseline: 8.25, target: 8 },
    });
  });

  test('two periods, a baseline and a target, one after another', () => {
    expect(readBaselineProse('2008-09 baseline 310 2010-11 target 290')).toMatchObject({
      baseline: { value: 310, period: '2008/09' },
      target: { value: 290, period: '2010/11' },
      companion: null,
    });
  });

  test('a rate alone is the baseline', () => {
    expect(readBaselineProse('Baseline 1,361 per 100,000 population')).toMatchObject({
      baseline: { value: 1361, unit: 'per 100,000 population' },
    });
    expect(
      readBaselineProse('754,000 population Baseline of 19.5 fires per 100,000 population'),
    ).toMatchObject({
      baseline: { value: 19.5, unit: 'per 100,000 population' },
      target: null,
    });
  });

  test('a share with its year in brackets', () => {
    expect(readBaselineProse('Baseline: 45% (2009/10)')).toMatchObject({
      baseline: { value: 0.45, unit: '%', period: '2009/10' },
    });
    expect(readBaselineProse('Baseline 2009/10: 45%')).toMatchObject({
      baseline: { value: 0.45, unit: '%', period: '2009/10' },
    });
  });

  test.each([
    'Baseline still to be worked out. Target to follow in 2010',
    'The probation service is collating it; more is due in 2010',
    'Baseline data will be collected to inform talks for 2009/10',
  ])('%s names no quantity', (text) => {
    expect(readBaselineProse(text)).toBeNull();
  });
});
