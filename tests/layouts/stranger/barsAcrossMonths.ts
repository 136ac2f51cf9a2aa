import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const bar = (marks: string) => [...marks].map((mark) => (mark === '.' ? '' : mark));

export const barsAcrossMonths: Layout = {
  name: 'bars of crosses over the months',
  why: 'A row of crosses under the months is when the work is done: from the first to the last.',
  workbook: workbookOf(
    'night-time.xlsx',
    sheetOf(
      'Work programme',
      [
        ['Night-time economy work programme'],
        ['Task', 'Officer', '2013', '', '', '', '', '', '', '', '', '2014', '', ''],
        ['', '', ...months],
        ['Count glasses broken in the street', 'Street Scene Officer', ...bar('.xxxx.......')],
        ['Swap glass for plastic in ten bars', 'Licensing Officer', ...bar('....xxx.....')],
        ['Run the taxi marshals at Christmas', 'Town Centre Manager', ...bar('........x...')],
        ['Write up the pilot', 'Licensing Officer', ...bar('.........xxx')],
      ],
      { merges: 'A1:N1 A2:A3 B2:B3 C2:K2 L2:N2' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Count glasses broken in the street',
        lead: 'Street Scene Officer',
        start: '2013-05-01',
        due: '2013-08-31',
      },
      { text: 'Swap glass for plastic in ten bars', start: '2013-08-01', due: '2013-10-31' },
      { text: 'Run the taxi marshals at Christmas', lead: 'Town Centre Manager', due: '2013-12-31' },
      { text: 'Write up the pilot', start: '2014-01-01', due: '2014-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
