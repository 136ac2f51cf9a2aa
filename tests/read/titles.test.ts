import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

/** The title of a plan below two lines. */
const titled = (...lines: readonly string[]) =>
  read({
    file: 'plan.xlsx',
    traits: [],
    sheets: [
      gridOf('Plan', [
        ...lines.map((line) => [line]),
        ['No', 'Action', 'Lead', 'By when'],
        ['1.1', 'Visit farms before harvest', 'Rural Officer', '31/12/12'],
        ['1.2', 'Lend trackers for quad bikes', 'Farmers’ Union', '28/02/13'],
      ]),
    ],
  }).plans[0]!.title;

test.each([
  ['Action Plan – 1 April 2012 to 31 March 2013', 'Action Plan – 1 April 2012 to 31 March 2013'],
  ['Action plan: 2012/13', 'Action plan: 2012/13'],
  ['Action plan: Safer farms 2012/13', 'Safer farms 2012/13'],
  ['Plan title: 2012 and after', '2012 and after'],
])('%s is titled %s', (line, title) => {
  expect(titled('Draycott Partnership', line)).toBe(title);
});

test.each(['DRAFT', 'Final draft', 'Draft for consultation', 'Appendix 2', 'Annex B'])(
  '%s beside a title is of the page, and takes the plan its name as little as its actions',
  (remark) => {
    const { plans } = read({
      file: 'plan.xlsx',
      traits: [],
      sheets: [
        gridOf('Plan', [
          ['Safer farms 2012/13', null, null, remark],
          ['Theme', 'Action', 'Lead', 'By when'],
          ['Farms', 'Visit farms before harvest', 'Rural Officer', '31/12/12'],
          ['Farms', 'Lend trackers for quad bikes', 'Farmers’ Union', '28/02/13'],
        ]),
      ],
    });
    expect(plans.map(({ title, objectives }) => [title, objectives.map(({ text }) => text)])).toEqual([
      ['Safer farms 2012/13', ['Farms']],
    ]);
  },
);
