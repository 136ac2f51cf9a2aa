import { identifyRows } from '../../shared/book';
import { evaluateCounty, withTargets } from '../../shared/evaluation';
import { aMilestone, anAction, anIndicator, aPlan } from '../builders/aPlan';
import { aReturn } from '../builders/aReturn';

const source = { sheet: 'Targets', cell: 'B4' };
const figures = [
  { period: '2007/08', value: 200, note: null, kind: 'baseline' as const, source },
  { period: '2009/10', value: 180, note: null, kind: 'actual' as const, source },
];
const thefts = anIndicator({
  baseline: { period: '2007/08', value: 200 },
  change: { kind: 'percent', amount: -25 },
  target: { period: '2010/11', stated: 165, computed: null, explanation: null },
  figures,
});
const late = anAction({ milestones: [aMilestone({ due: '2010-06-30' })] });

const returns = [aReturn('Marl', [aPlan().withAction(late).withIndicator(thefts)])];
const [row] = identifyRows(returns);

describe('a county is evaluated', () => {
  const { actions, targets } = evaluateCounty(returns, '2010-10-01');

  it('action by action, by the ids of the book’s rows', () => {
    expect(actions).toEqual({ [row!.actions[0]!.id]: { delivery: 'Red', policy: 'default 1' } });
  });

  it('target by target', () => {
    expect(targets[row!.indicators[0]!.id]).toMatchObject({
      computed: 150,
      difference: 15,
      latest: { period: '2009/10', value: 180 },
      direction: 'Improving',
      policy: 'default 1',
    });
  });

  it('by the exceptions a district has', () => {
    const policy = { districts: { marl: { tolerance: 0.5 } } };
    const { targets: lenient } = evaluateCounty(returns, '2010-10-01', policy, () => 'marl');
    expect(lenient[row!.indicators[0]!.id]).toMatchObject({ rag: 'Amber', policy: 'default 1 (marl)' });
  });
});

it('a reading gets its targets computed beside the stated ones', () => {
  const reading = withTargets(returns[0]!.reading!);
  expect(reading.plans[0]!.indicators[0]!.target).toMatchObject({
    stated: 165,
    computed: 150,
    explanation: expect.any(String),
  });
});
