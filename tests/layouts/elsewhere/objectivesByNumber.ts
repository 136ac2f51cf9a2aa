import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectivesByNumber: Layout = {
  name: 'objectives in a list, numbers in the table',
  why: 'The objectives are listed above and the table names them by number.',
  workbook: workbookOf(
    'by number.xlsx',
    sheetOf(
      'Plan',
      [
        ['Weldon Cross Partnership Plan 2009-2012'],
        ['Objective 1: Fewer young people drink in parks'],
        ['Objective 2: Shops sell to adults only'],
        [],
        ['Objective', 'Action', 'Lead', 'When'],
        [1, 'Walk the parks on Fridays', 'Youth Workers', 'May to September 2009'],
        [1, 'Open the hall till eleven', 'Town Council', 'October 2009'],
        [2, 'Send in test purchasers', 'Trading Standards', 'Quarterly'],
      ],
      { merges: 'A1:D1 A2:D2 A3:D3' },
    ),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'Fewer young people drink in parks' },
      { ref: '2', text: 'Shops sell to adults only' },
    ],
    actions: [
      {
        text: 'Walk the parks on Fridays',
        objective: 'Fewer young people drink in parks',
        start: '2009-05-01',
        due: '2009-09-30',
      },
      {
        text: 'Open the hall till eleven',
        objective: 'Fewer young people drink in parks',
        due: '2009-10-31',
      },
      { text: 'Send in test purchasers', objective: 'Shops sell to adults only', recurs: 'quarterly' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
