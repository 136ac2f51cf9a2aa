import { readChange } from '../../shared/target';

describe('the change wanted, from words', () => {
  test.each([
    ['Reduce by 10%', 'percent', -10],
    ['-31%', 'percent', -31],
    ['2004/05 (Target-31%)', 'percent', -31],
    ['2011/12 (Target –8.5 %)', 'percent', -8.5],
    ['10% reduction', 'percent', -10],
    ['a 12 per cent increase in reports', 'percent', 12],
    ['+5 points', 'points', 5],
    ['+3pp', 'points', 3],
    ['raise satisfaction by 4 percentage points', 'points', 4],
    ['reduce shed break-ins by 15%', 'percent', -15],
    ['Strategic aim to increase the number of referrals by 30% by 2012', 'percent', 30],
    ['5% fewer calls by March 2012 than in 2010/11', 'percent', -5],
    ['halve the number of repeat callers', 'percent', -50],
    ['double the number of volunteers', 'percent', 100],
    ['cut hoax calls by a third', 'percent', -100 / 3],
    ['reduce by half', 'percent', -50],
    ['rise by three hundred', 'number', 300],
    ['a hundred fewer', 'number', -100],
    ['reduce thefts by 50', 'number', -50],
    ['an increase of 1,200 visits', 'number', 1200],
    ['+12', 'number', 12],
    ['(-3% over 3 years)', 'percent', -3],
    ['Cut by ten percent', 'percent', -10],
    ['maintain', 'percent', 0],
    ['Maintain current level', 'percent', 0],
    ['reduce robbery and increase detections by 5%', 'percent', 5],
    ['a fall of 20%', 'percent', -20],
    ['minus 10%', 'percent', -10],
    ['(10%) reduction', 'percent', -10],
    ['plus 24', 'number', 24],
    ['less 90', 'number', -90],
    ['Zero increase', 'percent', 0],
    ['Down 10%', 'percent', -10],
    ['10% down on baseline', 'percent', -10],
    ['40 fewer', 'number', -40],
    ['8% ↓', 'percent', -8],
    ['Hold at 2003/04 level', 'percent', 0],
    ['two dozen fewer', 'number', -24],
    ['reduce by twenty-five per cent', 'percent', -25],
    ['A quarter fewer', 'percent', -25],
    ['half the baseline', 'percent', -50],
    ['95% of the baseline', 'percent', -5],
    ['5% below baseline', 'percent', -5],
    ['10% lower than 2008/09', 'percent', -10],
    ['Reduce by between 5% and 10%', 'percent', -5],
    ['10% reduction to 360', 'percent', -10],
    ['Reduce by 40 to 360', 'number', -40],
    ['Maintain or improve', 'percent', 0],
    ['no worse than last year', 'percent', 0],
  ] as const)('%s', (words, kind, amount) => {
    const change = readChange(words)?.change;
    expect(change?.kind).toBe(kind);
    expect(change?.amount).toBeCloseTo(amount, 6);
  });

  test.each([
    'at least 85%',
    'from 28% in 2009 to 31% in 2011',
    'Reduce graffiti by 2005',
    '85% of tenants satisfied',
    'less than 400',
    'maintain at or below 400',
    '70%–75%',
    'zero tolerance',
    'top 25%',
    '2008/09',
    'Target',
    'Number of crimes',
  ])('%s states none', (words) => {
    expect(readChange(words)).toBeNull();
  });

  test('a heading without a sign is told from one with a sign', () => {
    expect(readChange('2004/05 (Target 21%)')).toMatchObject({ change: { amount: 21 }, signed: false });
    expect(readChange('2004/05 (Target -21%)')).toMatchObject({ change: { amount: -21 }, signed: true });
  });

  test('a percentage of the baseline is told from points', () => {
    expect(readChange('raise it by 10 per cent of the baseline')).toMatchObject({ ofBaseline: true });
    expect(readChange('raise it by 10 per cent')).toMatchObject({ ofBaseline: false });
  });

  test('years and repetition are read beside it', () => {
    expect(readChange('-6% over three years')).toMatchObject({ overYears: 3, yearly: false });
    expect(readChange('reduce by 2% each year')).toMatchObject({ overYears: null, yearly: true });
  });
});
