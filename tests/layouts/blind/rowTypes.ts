import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const rowTypes: Layout = {
  name: 'an export that says of each row what it is',
  why: 'Priorities are rows like the actions, and a column of types tells them apart.',
  workbook: workbookOf(
    'row types.xlsx',
    sheetOf('Export', [
      ['Type', 'Code', 'Name', 'Owner', 'Due date', 'Status'],
      ['Priority', '1', 'Road safety', 'Board', '', ''],
      ['Action', '1.1', 'Sponsor a speed-watch group', 'Parish Liaison', '30/04/2018', 'Complete'],
      [
        'Action',
        '1.2',
        'Send a young driver day to the college',
        'Fire Service',
        '31/10/2018',
        'In progress',
      ],
      ['Priority', '2', 'Scams', 'Board', '', ''],
      ['Action', '2.1', 'Train postmasters', 'Trading Standards', '30/06/2018', 'Not started'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1.1',
        text: 'Sponsor a speed-watch group',
        under: 'Road safety',
        due: '2018-04-30',
        status: 'Complete',
      },
      { ref: '1.2', text: 'Send a young driver day to the college', under: 'Road safety', due: '2018-10-31' },
      { ref: '2.1', text: 'Train postmasters', under: 'Scams', due: '2018-06-30' },
    ],
    notPlaced: 0,
  },
};
