import { gridOf, type Grid } from '../../shared/grid';
import { read } from '../../shared/read';
import { droppedCells } from '../layouts';
import { lostTexts } from './lostTexts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];
const LOCKS = ['1.1', 'Fit locks to sheds', 'Warden', 'June 2004', 'Late'];
const LIGHTS = ['1.2', 'Light the alleys', 'Housing', 'May 2004', 'Done'];

const sheet = (name: string, ...rows: string[][]): Grid => gridOf(name, [['Safety plan 2004-05'], ...rows]);

it.each<[string, ...Grid[]]>([
  [
    'an aim that stands again over the next page’s table',
    sheet(
      'Plan',
      ['Strategic aim - Fewer thefts'],
      ['Objective 1 - Safer sheds'],
      HEADINGS,
      LOCKS,
      ['Strategic aim - Fewer thefts'],
      ['Objective 1 - Safer sheds'],
      HEADINGS,
      LIGHTS,
    ),
  ],
  [
    'an objective’s indicators that stand again on the sheet that goes on with it',
    sheet('One', ['Objective: Safer sheds'], ['Performance Indicators: Thefts told of'], HEADINGS, LOCKS),
    sheet('Two', ['Objective: Safer sheds'], ['Performance Indicators: Thefts told of'], HEADINGS, LIGHTS),
  ],
  [
    'a person and a body in the row below their action',
    sheet(
      'Plan',
      ['Ref', 'Action', 'Officer', 'Organisation', 'Milestone', 'Timescale'],
      ['1.1', 'Fit locks to sheds', 'A. Bell', 'Housing', 'Sheds listed', 'May 2004'],
      ['', '', 'B. Carr', 'Parks', 'Locks bought', 'June 2004'],
    ),
  ],
  [
    'words in columns of start and end, beside a timescale',
    sheet(
      'Plan',
      ['Ref', 'Action', 'Start', 'Due', 'Timescale', 'Lead'],
      [
        '1.1',
        'Fit locks to sheds',
        'Once the board has paid',
        'Before the clocks go back',
        'June 2004',
        'Warden',
      ],
    ),
  ],
  [
    'how often, in columns of start and end',
    sheet(
      'Plan',
      ['Ref', 'Action', 'Start date', 'End date', 'Lead'],
      ['1.1', 'Fit locks to sheds', 'Every month', 'March 2005', 'Warden'],
      ['1.2', 'Light the alleys', 'Every month', 'Quarterly', 'Housing'],
      ['1.3', 'Walk the beat', 'Weekly', 'Ongoing', 'Warden'],
    ),
  ],
])('%s: no word is lost, and every cell is named', (_what, ...sheets) => {
  const workbook = { file: 'plan.xlsx', sheets, traits: [] };
  const reading = read(workbook);
  expect(lostTexts(workbook, reading)).toEqual([]);
  expect(droppedCells(workbook, reading)).toEqual([]);
});

it('a day in a column of start is its milestone’s, and nothing besides', () => {
  const plan = sheet(
    'Plan',
    ['Ref', 'Action', 'Start', 'Timescale'],
    ['1.1', 'Fit locks', 'April 2004', 'May 2004'],
  );
  const [action] = read({ file: 'plan.xlsx', sheets: [plan], traits: [] }).plans.flatMap(
    ({ actions }) => actions,
  );
  expect(action).toMatchObject({ other: [], milestones: [{ start: '2004-04-01', due: '2004-05-31' }] });
});

it('a milestone goes on with its date where the page broke in both', () => {
  const plan = gridOf('Plan', [
    ['Ref', 'Action', 'Lead', 'Milestone', 'Timescale'],
    ['1.1', 'Fit locks to the sheds of', 'Warden', 'Forty sheds', 'October'],
    ['', 'those who were robbed', '', 'fitted with locks', '2004'],
    ['1.2', 'Light the alleys', 'Housing', 'Lamps lit', 'May 2004'],
  ]);
  const [action] = read({ file: 'plan.xlsx', sheets: [plan], traits: [] }).plans.flatMap(
    ({ actions }) => actions,
  );
  expect(action).toMatchObject({
    text: 'Fit locks to the sheds of those who were robbed',
    milestones: [{ text: 'Forty sheds fitted with locks', due: '2004-10-31' }],
  });
});
