import { readTargetSentence } from '../../../shared/read/indicators';

type Expected = Record<string, unknown>;

const cases: readonly (readonly [string, Expected])[] = [
  [
    'Reduce the number of shed break-ins from 120 in 2011/2012 to at least 100 by 2013/2014',
    {
      verb: 'reduce',
      direction: 'reduce',
      measure: 'the number of shed break-ins',
      change: null,
      from: { value: 120, period: '2011/12', bound: null },
      to: { value: 100, period: '2013/14', bound: 'at least' },
      by: '2013/14',
      unit: 'number',
    },
  ],
  [
    'Increase the percentage of tenants who feel that wardens listen from 28% in 2009 to 31% in 2011',
    {
      direction: 'increase',
      measure: 'the percentage of tenants who feel that wardens listen',
      from: { value: 0.28, period: '2009', bound: null },
      to: { value: 0.31, period: '2011', bound: null },
      unit: '%',
    },
  ],
  [
    'To reduce Shed Break-ins by 20% by 2005',
    {
      direction: 'reduce',
      measure: 'Shed Break-ins',
      change: { kind: 'percent', amount: -20 },
      from: null,
      to: null,
      by: '2005',
    },
  ],
  [
    'reduce moped theft by 15%',
    { measure: 'moped theft', change: { kind: 'percent', amount: -15 }, by: null },
  ],
  [
    'Hoax calls - Strategic Target to increase the number of pupils visited by 30% by 2005',
    { measure: 'the number of pupils visited', change: { kind: 'percent', amount: 30 }, by: '2005' },
  ],
  [
    '5% fewer calls by March 2012 than in 2010/11',
    {
      verb: 'fewer',
      direction: 'reduce',
      measure: 'calls',
      change: { kind: 'percent', amount: -5 },
      from: { value: null, period: '2010/11', bound: null },
      by: '2012-03',
    },
  ],
  [
    'halve the number of bin fires',
    { measure: 'the number of bin fires', change: { kind: 'percent', amount: -50 } },
  ],
  [
    'Maintain bin fires at or below 400',
    { direction: 'maintain', measure: 'bin fires', to: { value: 400, period: null, bound: 'at most' } },
  ],
  ['Cut repeat calls by a third by March 2010', { measure: 'repeat calls', by: '2010-03' }],
  [
    'Achieve 85% satisfaction by 2014/15 (baseline 78% in 2012/13)',
    {
      measure: 'satisfaction',
      from: { value: 0.78, period: '2012/13', bound: null },
      to: { value: 0.85, period: '2014/15', bound: null },
      by: '2014/15',
      unit: '%',
    },
  ],
  [
    'A 10% reduction in criminal damage to bus shelters by March 2015 compared with 2013/14',
    {
      direction: 'reduce',
      measure: 'criminal damage to bus shelters',
      change: { kind: 'percent', amount: -10 },
      from: { value: null, period: '2013/14', bound: null },
      by: '2015-03',
    },
  ],
  [
    'Reduce the rate of purse thefts from 11.7 per 1,000 population to 11.3 per 1,000 by 2011',
    {
      from: { value: 11.7, period: null, bound: null },
      to: { value: 11.3, period: '2011', bound: null },
      unit: 'per 1,000 population',
    },
  ],
  [
    'Raise confidence by 4 percentage points by 2016/17',
    { measure: 'confidence', change: { kind: 'points', amount: 4 }, by: '2016/17' },
  ],
  [
    'Keep bicycle thefts below 40 in 2012/13',
    { measure: 'bicycle thefts', to: { value: 40, period: '2012/13', bound: 'at most' } },
  ],
  [
    'Increase reports of hate incidents from a 2012/13 baseline of 65 to 80 by March 2015',
    {
      measure: 'reports of hate incidents',
      from: { value: 65, period: '2012/13', bound: null },
      to: { value: 80, period: '2015-03', bound: null },
    },
  ],
  [
    'Shed break-ins: from 120 in 2011/12 to 100 in 2012/13',
    { verb: null, direction: 'reduce', measure: 'Shed break-ins', by: '2012/13' },
  ],
  [
    'Reduce by 12% the number of thefts from vans by April 2010',
    { measure: 'the number of thefts from vans', change: { kind: 'percent', amount: -12 }, by: '2010-04' },
  ],
  [
    'Number of quad bikes stolen reduced by 5% on 2010/11',
    { measure: 'Number of quad bikes stolen', from: { value: null, period: '2010/11', bound: null } },
  ],
  [
    'To achieve a 3% increase in the share of tenants feeling safe (from 62% to 65%)',
    { change: { kind: 'percent', amount: 3 }, from: { value: 0.62 }, to: { value: 0.65 } },
  ],
  [
    '85% of callers answered by March 2013',
    { verb: null, to: { value: 0.85, period: '2013-03', bound: null } },
  ],
  ['Satisfaction of 90% or above by 2014', { to: { value: 0.9, period: '2014', bound: 'at least' } }],
  ['Reduce the number of quad bike thefts by 12', { change: { kind: 'number', amount: -12 } }],
];

describe('sentences that carry a target', () => {
  test.each(cases)('%s', (sentence, expected) => {
    expect(readTargetSentence(sentence)).toMatchObject(expected);
  });

  test.each([
    'Reduce bin fires by 2005',
    'Hold five workshops by June 2010',
    'Increase patrols in known places, with at least 3 events in 2010',
    'Fit new locks to 500 houses',
    'Reduce nuisance by 13 to 17 year olds',
    'Work with partners to improve street lighting',
    'Reduce the fear of crime',
  ])('%s carries none', (sentence) => {
    expect(readTargetSentence(sentence)).toBeNull();
  });
});
