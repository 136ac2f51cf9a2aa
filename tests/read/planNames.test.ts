import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

const TABLE = [
  ['Action', 'Lead', 'By when'],
  ['Fit locks to sheds', 'Sgt Bell', 'May'],
  ['Light the alleys', 'Housing', 'June'],
];

const planOf = (heads: string[]) => {
  const rows = [...heads.flatMap((head) => [[head], []]), ...TABLE];
  const { plans } = read({ file: 'plan.xlsx', sheets: [gridOf('Plan', rows)], traits: [] });
  const [plan] = plans;
  return {
    title: plan?.title,
    from: plan?.period?.from,
    objectives: plan?.objectives.map(({ text }) => text),
  };
};

describe('of two lines over a table, the plan is called', () => {
  test.each([
    ['by its name, not by what it is', ['Action plan', 'Tidewell burglary plan 2011/12']],
    ['by its name, wherever that stands', ['Tidewell burglary plan 2011/12', 'Action plan']],
    [
      'by its name, not by a remark',
      ['Please send comments to the office', 'Tidewell burglary plan 2011/12'],
    ],
    ['by what names its years', ['Safer Tidewell Partnership', 'Tidewell safety projects 2011/12']],
  ])('%s', (_, heads) => {
    const title = heads.find((head) => head.endsWith('2011/12'));
    expect(planOf(heads)).toEqual({ title, from: '2011-04-01', objectives: [] });
  });

  it('not by an objective with its year', () => {
    const { objectives } = planOf(['Safer Tidewell Partnership', 'Reduce burglary by 20% by 2011/12']);
    expect(objectives).toEqual(['Reduce burglary by 20% by 2011/12']);
  });
});

it('tabs that say no more than “Action plan” are told by their names', () => {
  const sheets = ['Burglary', 'Drugs'].map((name) => gridOf(name, [['Action plan'], [], ...TABLE]));
  const { plans } = read({ file: 'plan.xlsx', sheets, traits: [] });
  const objectives = plans.flatMap(({ actions }) => actions.map(({ objective }) => objective));
  expect(objectives).toEqual(['Burglary', 'Burglary', 'Drugs', 'Drugs']);
});
