import { directionOfTravel, performanceRag, policyFor } from '../../shared/rag';
import { anIndicator, statedFor } from '../target/anIndicator';
import { WORKED } from '../target/workedTable';

describe('performance at 2003/04 by the default policy', () => {
  test.each([
    ['burglary', 'Red', 372, 323.33],
    ['car crime', 'Amber', 831, 807],
    ['violence', 'Red', 1013, 899],
    ['nuisance', 'Red', 1156, 1053],
    ['fear', 'Red', 0.386, 0.6267],
  ])('%s is %s', (name, word, latest, expected) => {
    const result = performanceRag(WORKED[name]!);
    expect(result).toMatchObject({ word, latest: { period: '2003/04', value: latest }, policy: 'default 1' });
    expect(result.expected).toBeCloseTo(expected, 2);
  });

  test('treatment has no data: nothing is later than the baseline it rests on', () => {
    expect(performanceRag(WORKED['treatment']!)).toMatchObject({
      word: 'No data',
      latest: null,
      expected: null,
    });
  });

  test('NI 16 has targets only', () => expect(performanceRag(WORKED['NI 16']!).word).toBe('No data'));

  test('a wider tolerance is the policy’s to give', () => {
    const policy = policyFor({ id: 'shire', version: '2', tolerance: 0.2 });
    expect(performanceRag(WORKED['burglary']!, policy)).toMatchObject({ word: 'Amber', policy: 'shire 2' });
  });

  test('as good as expected is Green, to the figure', () => {
    const indicator = anIndicator({
      actual: { '2009/10': 100, '2010/11': 90 },
      baseline: { period: '2009/10', value: 100 },
      target: statedFor('2011/12', 80),
    });
    expect(performanceRag(indicator).word).toBe('Green');
  });

  test('figures without periods are held against the target itself', () => {
    const indicator = anIndicator({
      actual: { Latest: 84 },
      baseline: { period: null, value: 100 },
      target: statedFor(null, 80),
    });
    expect(performanceRag(indicator)).toMatchObject({ word: 'Amber', expected: 80 });
  });

  test('no verdict while it is not known which way is better, or across a break', () => {
    const given = {
      actual: { '2009/10': 100, '2010/11': 90 },
      baseline: { period: '2009/10', value: 100 },
      target: statedFor('2011/12', 80),
    };
    expect(performanceRag(anIndicator({ ...given, polarity: null })).word).toBe('No data');
    expect(performanceRag(anIndicator({ ...given, notes: ['2010/11: new definition'] })).word).toBe(
      'No data',
    );
  });
});

describe('direction of travel', () => {
  test.each([
    ['burglary', 'Improving'],
    ['violence', 'Worsening'],
    ['fear', 'Worsening'],
    ['treatment', 'Not comparable'],
    ['nuisance', 'Improving'],
    ['North East', 'Not comparable'],
  ])('%s: %s', (name, direction) => expect(directionOfTravel(WORKED[name]!)).toBe(direction));

  test('the same figure is steady, and so is one within the policy’s margin', () => {
    const same = anIndicator({ actual: { '2009/10': 100, '2010/11': 100 } });
    const near = anIndicator({ actual: { '2009/10': 100, '2010/11': 101 } });
    expect(directionOfTravel(same)).toBe('Steady');
    expect(directionOfTravel(near)).toBe('Worsening');
    expect(directionOfTravel(near, policyFor({ steadyWithin: 0.02 }))).toBe('Steady');
  });

  test('a quarter is not compared with a year', () => {
    const indicator = anIndicator({ actual: { '2009/10': 100, 'Q1 2010/11': 20 } });
    expect(directionOfTravel(indicator)).toBe('Not comparable');
  });
});
