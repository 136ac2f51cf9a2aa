import type { ExpectedAction, Layout } from '../layout';
import { sheetOf, workbookOf, type Rows } from '../sheet';

const noise = 'Quieter streets after dark';
const abuse = 'Safer homes for people living with abuse';
const title = ['Calderwick Safer Streets Plan 2014/15'];
const headings = ['Priority', 'Ref', 'Action', 'Lead agency', 'Timescale', 'Resources'];
const lines: Rows = [
  ['1.1', 'Bring in a night-time noise patrol', 'Borough Council', 'July 2014', '£4,000'],
  ['1.2', 'Visit every late licence holder twice', 'Licensing Team', 'December 2014', 'Staff time'],
  ['1.3', 'Agree one warning letter for all landlords', 'Riverside Homes', 'Q1', 'None'],
  ['2.1', 'Train GP receptionists to ask about abuse safely', 'Health Trust', 'October 2014', '£1,200'],
  ['2.2', 'Keep a crash pad flat ready for urgent moves', 'Riverside Homes', 'Ongoing', '£6,500'],
];

const expectedActions: readonly ExpectedAction[] = [
  {
    ref: '1.1',
    text: 'Bring in a night-time noise patrol',
    objective: noise,
    due: '2014-07-31',
    resources: '£4,000',
  },
  {
    ref: '1.2',
    text: 'Visit every late licence holder twice',
    objective: noise,
    due: '2014-12-31',
    leadOrganisation: 'Licensing Team',
  },
  { ref: '1.3', text: 'Agree one warning letter for all landlords', objective: noise, due: '2014-06-30' },
  {
    ref: '2.1',
    text: 'Train GP receptionists to ask about abuse safely',
    objective: abuse,
    due: '2014-10-31',
  },
  { ref: '2.2', text: 'Keep a crash pad flat ready for urgent moves', objective: abuse, ongoing: true },
];

const expected: Layout['expected'] = {
  plans: [{ title: 'Calderwick Safer Streets Plan…', period: { from: '2014-04-01', to: '2015-03-31' } }],
  objectives: [{ text: noise }, { text: abuse }],
  actions: expectedActions,
  notPlaced: 0,
};

/** The table with the priority's cell in each row as given: only the first column differs. */
function table(priorities: readonly (string | null)[]): Rows {
  return [title, [], headings, ...lines.map((line, i) => [priorities[i] ?? null, ...line])];
}

const once = [noise, null, null, abuse, null];

export const priorityMergedDown: Layout = {
  name: 'priority merged down the left',
  why: 'One merged cell names the priority of all actions beside it.',
  workbook: workbookOf('calderwick.xlsx', sheetOf('Plan', table(once), { merges: 'A1:F1 A4:A6 A7:A8' })),
  expected,
};

export const priorityInFirstRow: Layout = {
  name: 'priority in the first row of its group only',
  why: 'The priority holds until the next one is written, though nothing is merged.',
  workbook: workbookOf('calderwick.xlsx', sheetOf('Plan', table(once))),
  expected,
};

export const priorityOnEveryRow: Layout = {
  name: 'priority on every row',
  why: 'The same words down a column are one priority and not five.',
  workbook: workbookOf('calderwick.xlsx', sheetOf('Plan', table([noise, noise, noise, abuse, abuse]))),
  expected,
};
