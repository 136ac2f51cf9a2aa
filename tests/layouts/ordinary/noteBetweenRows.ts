import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const noteBetweenRows: Layout = {
  name: 'a note and sub-totals between the rows',
  why: 'A note ends where the next row says what is to be done and by whom; the band between heads it.',
  workbook: workbookOf(
    'spending plan.xlsx',
    sheetOf('Spending plan', [
      ['Safer Stronger Communities Fund 2006-07'],
      ['Project', 'Aims of project', 'Project manager', 'Allocation', 'Start date', 'End date'],
      ['Young people'],
      [
        'Midnight football',
        'Fewer calls on Friday nights',
        'Leisure Manager',
        pounds(4500),
        'May 2006',
        'March 2007',
      ],
      [
        'Music bus',
        'Reach young people in villages',
        'Youth Officer',
        pounds(12000),
        'July 2006',
        'Feb 2007',
      ],
      ['Sub-total', null, null, pounds(16500)],
      ['Note: allocations for young people were cut by the Board in June.'],
      ['Environment'],
      [
        'Graffiti van',
        'Remove tags in 24 hours',
        'Cleansing Manager',
        pounds(20000),
        'April 2006',
        'March 2007',
      ],
      [
        'Alley gates phase 3',
        'Close 11 alleys',
        'Community Safety Officer',
        pounds(26000),
        'Sept 2006',
        'Jan 2007',
      ],
      ['Sub-total', null, null, pounds(46000)],
      ['Grand total', null, null, pounds(62500)],
    ]),
  ),
  expected: {
    period: { from: '2006-04-01', to: '2007-03-31' },
    actions: [
      {
        text: 'Midnight football',
        under: 'Young people',
        lead: 'Leisure Manager',
        start: '2006-05-01',
        due: '2007-03-31',
        resources: '£4,500',
        outcome: 'Fewer calls on Friday nights',
      },
      { text: 'Music bus', under: 'Young people', lead: 'Youth Officer', due: '2007-02-28' },
      { text: 'Graffiti van', under: 'Environment', lead: 'Cleansing Manager', start: '2006-04-01' },
      { text: 'Alley gates phase 3', under: 'Environment', due: '2007-01-31', resources: '£26,000' },
    ],
    indicators: [],
    notPlaced: 1,
  },
};
