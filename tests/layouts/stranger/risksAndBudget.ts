import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const risksAndBudget: Layout = {
  name: 'plan, budget and risks that look alike',
  why: 'A risk has an owner, a date and something to be done, and a project has a lead and sums: neither is an action of the plan.',
  workbook: workbookOf(
    'Q3 monitoring.xlsx',
    sheetOf('Plan', [
      ['Ambersham drugs and alcohol plan 2022/23'],
      ['Ref', 'Action', 'Lead', 'Deadline', 'Status'],
      ['D1', 'Give out kits that reverse an overdose', 'Harm Reduction Team', '31 May 2022', 'Complete'],
      ['D2', 'Start a recovery café on Sundays', 'Recovery Forum', '1 October 2022', 'In progress'],
    ]),
    sheetOf('Budget', [
      ['Budget by project 2022/23'],
      ['Project', 'Lead', 'Budget', 'Spent to Dec', 'Left'],
      ['Overdose kits', 'Harm Reduction Team', pounds(12000), pounds(9100), pounds(2900)],
      ['Recovery café', 'Recovery Forum', pounds(8000), pounds(2250), pounds(5750)],
      ['Total', '', pounds(20000), pounds(11350), pounds(8650)],
    ]),
    sheetOf('Risks', [
      ['Risk register'],
      ['Risk no.', 'Risk', 'Likelihood', 'Impact', 'Score', 'Mitigating action', 'Owner', 'Review date'],
      ['RK1', 'No premises for the café', 3, 4, 12, 'Look at church halls', 'Recovery Forum', '31/10/2022'],
      ['RK2', 'Kits go out of date', 2, 5, 10, 'Check stock each month', 'Harm Reduction Team', '30/11/2022'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'D1',
        text: 'Give out kits that reverse an overdose',
        due: '2022-05-31',
        status: 'Complete',
      },
      { ref: 'D2', text: 'Start a recovery café on Sundays', due: '2022-10-01', status: 'In progress' },
    ],
    indicators: [],
    referenceTables: [
      {
        name: 'Budget by project…',
        cells: [
          ['Overdose kits', 'Budget', 12000],
          ['Recovery café', 'Left', 5750],
          ['Total', 'Spent to Dec', 11350],
        ],
      },
      { name: 'Risk register' },
    ],
    notPlaced: 0,
  },
};
