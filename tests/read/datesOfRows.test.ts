import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

const actionsIn = (headings: string[], rows: string[][]) =>
  read({
    file: 'plan.xlsx',
    sheets: [gridOf('Plan', [['Safety plan 2004-05'], headings, ...rows])],
    traits: [],
  }).plans.flatMap(({ actions }) => actions.map(({ text }) => text));

describe('a row that speaks of years is no heading of a table of figures', () => {
  const visits = ['1.1', 'Visit the shops', 'Warden', 'June 2004', 'Late'];
  const lights = ['1.3', 'Light the alleys', 'Warden', 'Ongoing', ''];

  it.each([
    ['a quarter under a month', ['1.2', 'Publish the audit of 2003', 'Officer', 'Q3 2004/05', 'Late']],
    ['a fiscal year under a month', ['1.2', 'Repeat the 2002 survey', 'Officer', '2004/05', '']],
    ['a fiscal year in the deed as well', ['1.2', 'Train staff for 2004/05', 'Officer', 'Q3 2004/05', '']],
  ])('%s', (_what, row) => {
    for (const rows of [
      [visits, row, lights],
      [lights, row, visits],
      [lights, row, lights],
      [visits, visits, row],
    ]) {
      expect(actionsIn(['Ref', 'Action', 'Lead', 'Timescale', 'Status'], rows)).toEqual(
        rows.map(([, text]) => text),
      );
    }
  });

  it('without refs, where the rows have their dates in the same column', () => {
    const rows = [
      ['Visit the shops', 'Warden', 'June 2004'],
      ['Publish the audit of 2003', 'Officer', 'Q3 2004/05'],
      ['Light the alleys', 'Warden', 'March 2005'],
    ];
    expect(actionsIn(['Action', 'Lead', 'Timescale'], rows)).toEqual(rows.map(([text]) => text));
  });
});

test.each([
  ['01/07/2004', 'Spring', '2005-05-31'],
  ['September 2004', 'March', '2005-03-31'],
  ['September 2004', 'March 2004', '2004-03-31'],
  ['May 2004', 'Autumn', '2004-11-30'],
])('what begins on %s and ends in %s is due on %s', (start, end, due) => {
  const { plans } = read({
    file: 'plan.xlsx',
    sheets: [
      gridOf('Plan', [
        ['Safety plan 2004-2006'],
        ['Action', 'Lead', 'Start date', 'End date'],
        ['Visit the shops', 'Warden', start, end],
        ['Light the alleys', 'Council', 'May 2004', 'June 2005'],
      ]),
    ],
    traits: [],
  });
  expect(plans[0]!.actions[0]!.milestones.map((milestone) => milestone.due)).toEqual([due]);
});
