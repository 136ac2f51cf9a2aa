import fc from 'fast-check';
import { computeTarget } from '../../shared/target';
import { anIndicator, statedFor } from './anIndicator';
import { WORKED } from './workedTable';

const result = (name: string) => computeTarget(WORKED[name]!);

describe('the worked table', () => {
  test.each([
    ['burglary', 242, 'differs', 15, -43.6],
    ['car crime', 734, 'agrees', 0, -23],
    ['violence', 649, 'differs', 151, -19.8],
    ['treatment', 222, 'agrees', 0, 29.8],
    ['nuisance', 936, 'agrees', 0, -20],
    ['fear', 0.66, 'agrees', 0, 17.9],
    ['NI 16', 8536, 'agrees', 0, -3],
    ['NI 20', 6430, 'differs', -170, -14.3],
    ['North East', null, 'no change wanted', null, -2.1],
  ])('%s', (name, computed, verdict, difference, percent) => {
    expect(result(name)).toMatchObject({ computed, verdict, difference, policy: 'default 1' });
    expect(result(name).statedChange?.percent).toBe(percent);
  });

  test.each([
    [
      'burglary',
      { verdict: 'measured otherwise', measuredFrom: { period: '2003/04', value: 372 }, lacksSign: false },
    ],
    ['car crime', { verdict: 'rounded wrong', measuredFrom: { period: '2003/04' }, shouldSay: -12 }],
    ['violence', { verdict: 'measured otherwise', measuredFrom: { period: '2003/04' }, lacksSign: true }],
    ['nuisance', { verdict: 'measured otherwise', measuredFrom: { period: '2003/04' }, lacksSign: false }],
  ])("%s: how the heading's change was measured", (name, heading) => {
    expect(result(name).heading).toMatchObject(heading);
  });

  test('treatment rests on a later baseline', () => {
    expect(result('treatment').baselineUsed).toEqual({ period: '2003/04', value: 171, later: true });
  });

  test('NI 16 goes in equal steps, NI 20 does not', () => {
    expect(result('NI 16').steps.map(({ computed, agrees }) => [computed, agrees])).toEqual([
      [8712, true],
      [8624, true],
      [8536, true],
    ]);
    expect(result('NI 20').steps.some(({ agrees }) => agrees)).toBe(false);
  });

  test("NI 20's change is that of its rate", () => {
    expect(result('NI 20').companion).toEqual({ percent: -12, explains: true });
  });

  test.each([
    [
      'burglary',
      "456 in 2001/02 less 47% gives 242, and the sheet states 257, which is −43.6% from the baseline; the heading's −31% is measured from 2003/04 (372 to 257).",
    ],
    [
      'car crime',
      "953 in 2001/02 less 23% gives 734, as stated; the heading's −11% is −11.7% from 2003/04, so −12%.",
    ],
    [
      'violence',
      "998 in 2002/03 less 35% gives 649, and the sheet states 800, which is −19.8% from the baseline; the heading's 21% is measured from 2003/04 (1,013 to 800) and lacks its sign.",
    ],
    [
      'treatment',
      '171 in 2003/04 plus 30% gives 222, as stated; the marked 2002/03 has no figure, so the next one is taken.',
    ],
    [
      'fear',
      '56% in 2001/02 plus 10 percentage points gives 66%, as stated; the measure is the inverse of what is aimed at.',
    ],
    ['NI 16', '8,800 less 3% gives 8,536, as stated, in equal steps.'],
    [
      'NI 20',
      '7,307 less 12% gives 6,430, and the sheet states 6,260, which is −14.3% from the baseline; the −12% is that of the rate, 9.69 to 8.53 per 1,000 population.',
    ],
    [
      'North East',
      '796 is stated with no change wanted to compute it from; from 813 in 2008/09 it is −2.1%.',
    ],
  ])('%s in a sentence', (name, sentence) => expect(result(name).explanation).toBe(sentence));
});

describe('what cannot be computed says why', () => {
  const wanted = { change: { kind: 'percent', amount: -10 } } as const;

  test('no baseline', () => {
    expect(computeTarget(anIndicator(wanted))).toMatchObject({ computed: null, verdict: 'no baseline' });
  });

  test('no figure after the marked baseline either', () => {
    const indicator = anIndicator({
      ...wanted,
      baseline: { period: '2010/11', value: null },
      actual: { '2009/10': 5 },
    });
    expect(computeTarget(indicator).verdict).toBe('no baseline');
  });

  test('a series that breaks on the way, until it is re-based', () => {
    const indicator = anIndicator({
      ...wanted,
      baseline: { period: '2009/10', value: 100 },
      target: statedFor('2012/13', 90),
      notes: ['Not comparable before 2011/12'],
    });
    expect(computeTarget(indicator)).toMatchObject({ computed: null, verdict: 'across a break' });
  });

  test('nothing stated', () => {
    const indicator = anIndicator({ ...wanted, baseline: { period: '2009/10', value: 105 } });
    expect(computeTarget(indicator)).toMatchObject({ computed: 95, verdict: 'not stated', difference: null });
  });
});

describe('changes of every kind', () => {
  test.each([
    ['number', 200, { kind: 'number', amount: -15 }, 185],
    ['number', 105, { kind: 'percent', amount: -10 }, 95],
    ['%', 0.5, { kind: 'percent', amount: 10 }, 0.55],
    ['%', 0.5, { kind: 'points', amount: 10 }, 0.6],
    ['per 1,000', 9.69, { kind: 'percent', amount: -12 }, 8.53],
    ['number', 40, { kind: 'percent', amount: 0 }, 40],
  ] as const)('%s %d by %j', (unit, value, change, computed) => {
    expect(computeTarget(anIndicator({ unit, change, baseline: { period: null, value } })).computed).toBe(
      computed,
    );
  });
});

test('the computed target of a reduction lies below its baseline, and a stated copy of it agrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1e6 }), fc.integer({ min: 10, max: 99 }), (value, size) => {
      const indicator = anIndicator({
        baseline: { period: '2009/10', value },
        change: { kind: 'percent', amount: -size },
      });
      const { computed } = computeTarget(indicator);
      expect(computed).toBeLessThan(value);
      const stated = { ...indicator, target: statedFor('2012/13', computed) };
      expect(computeTarget(stated).verdict).toBe('agrees');
    }),
  );
});

test.each([
  [9085, 'agrees', '9,876 in 2001/02 less 8% gives 9,086, or 9,085 rounded the other way, as stated.'],
  [9084, 'differs', null],
])('a count of 9,085.92 is 9,086 or 9,085: %d %s', (stated, verdict, said) => {
  const result = computeTarget(
    anIndicator({
      actual: { '2001/02': 9876 },
      baseline: { period: '2001/02', value: 9876 },
      change: { kind: 'percent', amount: -8 },
      target: statedFor('2004/05', stated),
    }),
  );
  expect(result).toMatchObject({ computed: 9086, verdict });
  if (said !== null) expect(result.explanation).toBe(said);
});
