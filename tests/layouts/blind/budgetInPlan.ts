import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const budgetInPlan: Layout = {
  name: 'projects with columns of money',
  why: 'Money beside projects with dates is no budget, and their totals are no action.',
  workbook: workbookOf(
    'budget in plan.xlsx',
    sheetOf('Plan', [
      [
        'Project',
        'Aims',
        'Outputs',
        'Project manager',
        'Capital £',
        'Revenue £',
        'Spend to date £',
        'Start',
        'End',
        'Progress',
      ],
      [
        'Youth pods',
        'Somewhere dry to meet',
        '4 pods',
        'Parks Manager',
        24000,
        0,
        11000,
        'Apr 06',
        'Sep 06',
        'Two built',
      ],
      [
        'Wardens',
        'Eyes on the estate',
        '2 wardens',
        'Housing Manager',
        0,
        52000,
        26000,
        'Apr 06',
        'Mar 07',
        'In post',
      ],
      ['Totals', '', '', '', 24000, 52000, 37000, '', '', ''],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Youth pods',
        lead: 'Parks Manager',
        start: '2006-04-01',
        due: '2006-09-30',
        progress: 'Two built',
      },
      { text: 'Wardens', lead: 'Housing Manager', due: '2007-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
