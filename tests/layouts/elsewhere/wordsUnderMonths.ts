import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wordsUnderMonths: Layout = {
  name: 'words under the months',
  why: 'The cells under the months say Start, Review and End.',
  workbook: workbookOf(
    'word gantt.xlsx',
    sheetOf(
      'Timeline',
      [
        ['Community cohesion programme 2016/17'],
        [
          'Project',
          'Owner',
          'Apr',
          'May',
          'Jun',
          'Jul',
          'Aug',
          'Sep',
          'Oct',
          'Nov',
          'Dec',
          'Jan',
          'Feb',
          'Mar',
        ],
        [
          'Welcome packs for new arrivals',
          'Library Service',
          '',
          'Start',
          '',
          '',
          '',
          'Review',
          '',
          '',
          '',
          'End',
          '',
          '',
        ],
        ['Street party fund', 'Community Foundation', 'Start', '', '', 'End', '', '', '', '', '', '', '', ''],
        ['Faith leaders’ walk', 'Interfaith Council', '', '', '', '', '', 'Start', 'End', '', '', '', '', ''],
      ],
      { merges: 'A1:N1' },
    ),
  ),
  expected: {
    period: { from: '2016-04-01', to: '2017-03-31' },
    actions: [
      { text: 'Welcome packs for new arrivals', lead: 'Library Service', due: '2017-01-31' },
      { text: 'Street party fund', leadOrganisation: 'Community Foundation', due: '2016-07-31' },
      { text: 'Faith leaders’ walk', due: '2016-10-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
