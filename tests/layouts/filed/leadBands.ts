import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadBands: Layout = {
  name: 'leads as bands',
  why: 'A lead that stands before the first action leads what is below it, up to the next.',
  workbook: workbookOf(
    'r2l.xlsx',
    sheetOf(
      'By lead',
      [
        ['Community Safety Team workplan 2015'],
        ['Task', 'Deadline', 'Status'],
        ['Lead: ASB Officer'],
        ['Refresh the injunction guide', 'Feb 2015', 'Done'],
        ['Train call handlers', 'April 2015', 'In progress'],
        ['Lead: CCTV Manager'],
        ['Audit blind spots', 'June 2015', 'Not started'],
      ],
      { merges: 'A1:C1 A3:C3 A6:C6' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Refresh the injunction guide', lead: 'ASB Officer', due: '2015-02-28', status: 'Done' },
      { text: 'Train call handlers', lead: 'ASB Officer', due: '2015-04-30' },
      { text: 'Audit blind spots', lead: 'CCTV Manager', due: '2015-06-30', status: 'Not started' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
