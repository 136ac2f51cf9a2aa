import { check } from '../../shared/rules';
import { breaksOff } from '../../shared/rules/sheet/breaksOff';
import { aMilestone, aPlan } from '../builders/aPlan';
import { aReading } from '../builders/aReturn';
import type { Action, IssueCode, Plan } from '../../shared/model';

/** The refs of the actions that get an issue of this code. */
function refsWith(
  code: IssueCode,
  actions: readonly Partial<Action>[],
  plan: Partial<Plan> = {},
): (string | null)[] {
  const built = actions.reduce((grown, action) => grown.withAction(action), aPlan().with(plan));
  return check(aReading([built]))
    .filter((issue) => issue.code === code)
    .map(({ ref }) => ref);
}

/** Actions with these refs, one below another. */
const refs = (...all: (string | null)[]): Partial<Action>[] =>
  all.map((ref, index) => ({
    id: `a${index}`,
    ref,
    text: `Visit street ${index}`,
    cells: { ref: [`A${index + 3}`], text: [`B${index + 3}`] },
    source: { sheet: 'Plan', cell: `B${index + 3}` },
  }));

const under = (objective: string, actions: Partial<Action>[]): Partial<Action>[] =>
  actions.map((action) => ({ ...action, objective, objectiveRef: objective }));

describe('refs out of order', () => {
  test.each([
    ['a lower number after a higher', ['1.1', '1.3', '1.2'], ['1.2']],
    ['a lower first number', ['2.1', '1.2'], ['1.2']],
    ['a letter before its forerunner', ['c', 'b'], ['b']],
    ['Roman numbers', ['(v)', '(iv)'], ['(iv)']],
    ['a code and its number', ['CS7', 'CS6'], ['CS6']],
  ])('are told: %s', (_what, given, expected) => {
    expect(refsWith('ref/out-of-order', refs(...given))).toEqual(expected);
  });

  test.each([
    ['numbers that count as numbers', ['1.2', '1.9', '1.10']],
    ['gaps', ['1', '4', '9']],
    ['a numbering that begins anew', ['1', '2', '3', '1', '2']],
    ['letters that begin anew', ['a', 'b', 'a', 'b']],
    ['Roman numbers in order, which are not so by letters', ['(iv)', '(v)', '(ix)', '(x)']],
    ['codes, which have no order', ['VC1', 'ASB2', 'BUR1']],
    ['refs of several kinds', ['VC1.2', 'A3', '(iv)', 'CSP/07']],
    ['an action without a ref between', ['1.1', null, '1.2']],
  ])('are not told: %s', (_what, given) => {
    expect(refsWith('ref/out-of-order', refs(...given))).toEqual([]);
  });
});

describe('refs that stand twice', () => {
  test.each([
    ['twice', ['1.1', '1.2', '1.2'], ['1.2']],
    ['three times', ['1.1', '1.1', '1.1'], ['1.1', '1.1']],
    ['far apart', ['A1', 'A2', 'A3', 'A1'], ['A1']],
  ])('are told: %s', (_what, given, expected) => {
    expect(refsWith('ref/doubled', refs(...given))).toEqual(expected);
  });

  test('are told of a bare number under one objective', () => {
    expect(refsWith('ref/doubled', under('1', refs('1', '2', '2')))).toEqual(['2']);
  });

  test('are in order where bare numbers begin anew under each objective', () => {
    expect(refsWith('ref/doubled', [...under('A', refs('1', '2')), ...under('B', refs('1', '2'))])).toEqual(
      [],
    );
  });

  test.each([
    ['2.10 typed as a number', ['2.1', '2.8', '2.9', '2.1'], ['2.1']],
    ['2.20 typed as a number', ['2.2', '2.19', '2.2'], ['2.2']],
  ])('are collisions and nothing else: %s', (_what, given, expected) => {
    expect(refsWith('ref/collided', refs(...given))).toEqual(expected);
    expect(refsWith('ref/doubled', refs(...given))).toEqual([]);
    expect(refsWith('ref/out-of-order', refs(...given))).toEqual([]);
  });

  test('are no collision where the row above is not the ninth', () => {
    expect(refsWith('ref/collided', refs('2.1', '2.4', '2.1'))).toEqual([]);
  });
});

describe('a date outside the plan’s period of April 2004 to March 2005', () => {
  const dated = (traits: Parameters<typeof aMilestone>[0]): Partial<Action>[] => [
    { ref: '1.1', timescale: 'words', milestones: [aMilestone(traits)] },
  ];
  test.each([
    ['a month of the year before', { due: '2003-07-31', precision: 'month' }],
    ['the last day before', { due: '2004-03-31', precision: 'day' }],
    ['the first day after', { due: '2005-04-01', precision: 'day' }],
    ['the financial year after', { due: '2006-03-31', precision: 'fiscal-year' }],
    ['a year that is over before', { due: '2003-12-31', precision: 'year' }],
    ['a beginning after the end', { start: '2005-06-01', ongoing: true }],
    ['a range that ends a month late', { start: '2004-06-01', due: '2005-04-30', precision: 'range' }],
  ] as const)('is told: %s', (_what, traits) => {
    expect(refsWith('timescale/outside-period', dated(traits))).toEqual(['1.1']);
  });

  test.each([
    ['the first day', { due: '2004-04-01', precision: 'day' }],
    ['the last month', { due: '2005-03-31', precision: 'month' }],
    ['a year of which three months lie in it', { due: '2005-12-31', precision: 'year' }],
    ['the winter across its end', { due: '2005-02-28', precision: 'season' }],
    ['work that began before', { start: '2003-06-01', due: '2004-06-30', precision: 'range' }],
    ['work that goes on since before', { start: '2003-06-01', ongoing: true }],
    ['no date', { ongoing: true }],
  ] as const)('is not told: %s', (_what, traits) => {
    expect(refsWith('timescale/outside-period', dated(traits))).toEqual([]);
  });

  test('is not told where the plan has no period', () => {
    const actions = dated({ due: '1999-12-31', precision: 'day' });
    expect(refsWith('timescale/outside-period', actions, { period: null })).toEqual([]);
  });
});

describe('a text that breaks off', () => {
  test.each([
    'Draw up a list of shops for the',
    'Work with schools and',
    'Hand out window locks, door chains and',
    'Increase the number of',
    'Give advice to',
    'Set up a scheme in partnership with',
    'Visit each shop (by the wardens',
  ])('is told: %s', (text) => {
    expect(breaksOff(text)).toBe(true);
  });

  test.each([
    'Visit neighbours on the day of every break-in',
    'Open a drop-in',
    'Carry on',
    'Tell the people we work with',
    'See that every call is dealt with',
    'Mend what is complained of',
    'List whom each street warden answers to.',
    'Agree what the money is for',
    'Visit each shop (by the wardens)',
    'Hold a street party –',
    'Plan A',
    'Vitamin B and vitamin',
  ])('is not told: %s', (text) => {
    expect(breaksOff(text)).toBe(false);
  });
});
