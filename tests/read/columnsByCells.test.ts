import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

function planOf(headings: string[], ...rows: string[][]) {
  const grid = gridOf('Plan', [['Marlbrook safety plan 2004-05'], headings, ...rows]);
  return read({ file: 'plan.xlsx', sheets: [grid], traits: [] }).plans[0]!;
}

it('takes short targets for milestones where the dates behind them are long', () => {
  const { actions, objectives } = planOf(
    ['Ref', 'Action', 'Lead', 'Target', 'Timescale'],
    ['B.1', 'Residents’ panel survey', 'Policy Officer', '60% response', 'Autumn 2004'],
    ['B.2', 'Meetings in each parish', 'Warden', 'One in each', 'Ongoing – programme complete by March 2005'],
    ['B.3', 'Focus groups', 'Equality Officer', '4 groups', 'Between October 2004 and January 2005'],
  );
  expect(objectives).toEqual([]);
  expect(actions.map(({ milestones: [first] }) => first?.text)).toEqual([
    '60% response',
    'One in each',
    '4 groups',
  ]);
});

it('groups rows by the task group before them, and knows a rating with strokes', () => {
  const { actions } = planOf(
    ['Task Group', 'No.', 'Action', 'Lead', 'Timescale', 'R/A/G'],
    ['Violent crime', 'VC1', 'Marshals at the rank', 'Town Centre Manager', 'Dec 2004', 'Green'],
    ['Violent crime', 'VC2', 'Plastic glasses in six pubs', 'Licensing Officer', 'March 2005', 'Amber'],
    ['Burglary', 'B1', 'Locks for 100 homes', 'Housing Manager', 'March 2005', 'Green'],
  );
  expect(actions.map(({ objective, rag, milestones }) => [objective, rag, milestones[0]?.text])).toEqual([
    ['Violent crime', 'Green', null],
    ['Violent crime', 'Amber', null],
    ['Burglary', 'Green', null],
  ]);
});
