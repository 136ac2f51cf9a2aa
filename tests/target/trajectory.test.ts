import { DEFAULT_TARGET_POLICY, expectedAt, rebase, seriesBreaks, trajectoryOf } from '../../shared/target';
import { anIndicator, statedFor } from './anIndicator';
import { WORKED } from './workedTable';

describe('the figure expected on the straight line', () => {
  test.each([
    ['burglary', 323.33],
    ['car crime', 807],
    ['violence', 899],
    ['nuisance', 1053],
    ['fear', 0.6267],
  ])('%s at 2003/04', (name, expected) => {
    expect(expectedAt(WORKED[name]!, '2003/04')).toBeCloseTo(expected, 2);
  });

  test('a baseline without a year stands a step before the first target', () => {
    expect(expectedAt(WORKED['NI 16']!, '2008/09')).toBeCloseTo(8712, 6);
  });

  test('is null before the baseline and level after the target', () => {
    expect(expectedAt(WORKED['burglary']!, '2000/01')).toBeNull();
    expect(expectedAt(WORKED['burglary']!, '2007/08')).toBe(257);
  });

  test('goes to the computed target where none is stated', () => {
    const indicator = anIndicator({
      baseline: { period: '2009/10', value: 100 },
      change: { kind: 'percent', amount: -20 },
      target: statedFor('2011/12', null),
    });
    expect(trajectoryOf(indicator)).toMatchObject({ target: 'computed', to: { value: 80 } });
    expect(expectedAt(indicator, '2010/11')).toBe(90);
  });
});

describe('quarters of a yearly count', () => {
  const indicator = anIndicator({
    actual: { '2009/10': 400, 'Q1 2009/10': 160, 'Q2 2009/10': 80, 'Q3 2009/10': 80, 'Q4 2009/10': 80 },
    baseline: { period: '2009/10', value: 400 },
    target: statedFor('2010/11', 360),
    targets: { '2010/11': 360, 'Q2 2010/11': 70 },
  });
  const by = (profile: 'straight' | 'seasonal' | 'own', period: string) =>
    expectedAt(indicator, period, { ...DEFAULT_TARGET_POLICY, profile });

  test('evenly', () => expect(by('straight', 'Q1 2010/11')).toBe(90));
  test('as in earlier years', () => expect(by('seasonal', 'Q1 2010/11')).toBeCloseTo(144, 6));
  test("the officer's own, else evenly", () => {
    expect(by('own', 'Q2 2010/11')).toBe(70);
    expect(by('own', 'Q3 2010/11')).toBe(90);
  });
});

describe('a break in the series', () => {
  const indicator = anIndicator({
    actual: { '2001/02': 500, '2002/03': 900, '2003/04': 880 },
    baseline: { period: '2001/02', value: 500 },
    target: statedFor('2004/05', 450),
    notes: ['From 2002/03 the recording rules changed'],
  });

  test('is a record with its period and reason', () => {
    expect(seriesBreaks(indicator)).toEqual([
      { period: '2002/03', reason: 'From 2002/03 the recording rules changed' },
    ]);
  });

  test('allows no line across it until the baseline is moved', () => {
    expect(trajectoryOf(indicator)).toBeNull();
    const moved = rebase(indicator, '2002/03');
    expect(trajectoryOf(moved)).toMatchObject({ from: { value: 900 } });
    expect(moved.figures).toContainEqual(expect.objectContaining({ period: '2001/02', value: 500 }));
  });
});
