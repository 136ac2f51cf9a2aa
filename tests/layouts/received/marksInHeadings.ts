import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const marksInHeadings: Layout = {
  name: 'signs of footnotes behind names of quarters',
  why: 'A quarter with a sign behind it is that quarter, and an issue with a number and words is no issue of a document.',
  workbook: workbookOf(
    'quarters.xlsx',
    sheetOf('Plan', [
      ['Burglary group: plan for 2011/12'],
      ['No.', 'Action*', 'Lead', 'Q1†', 'Q2†', 'Q3 (1)', 'Q4 (1)'],
      ['Issue 1: Insecure homes'],
      ['1.1', 'Door chains for 200 tenants', 'Housing', 'Order placed', '100 fitted', '', '200 fitted'],
      ['1.2', 'Leaflets in four languages', 'Police', '', 'Printed', 'Handed out', ''],
      ['Issue 2: Students'],
      ['2.1', 'Stall at freshers’ week', 'University', '', 'Stall held', '', ''],
      ['2.2', 'Timers on loan from the union', 'Students’ Union', '', '', '50 lent', '100 lent'],
      ['* Agreed in March', null, null, null, null, null, null],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Issue 1: Insecure homes' }, { text: 'Issue 2: Students' }],
    actions: [
      {
        ref: '1.1',
        text: 'Door chains for 200 tenants',
        objective: 'Issue 1: Insecure homes',
        lead: 'Housing',
        milestones: [
          { text: 'Order placed', due: '2011-06-30' },
          { text: '100 fitted', due: '2011-09-30' },
          { text: '200 fitted', due: '2012-03-31' },
        ],
      },
      {
        ref: '1.2',
        text: 'Leaflets in four languages',
        milestones: [
          { text: 'Printed', due: '2011-09-30' },
          { text: 'Handed out', due: '2011-12-31' },
        ],
      },
      { ref: '2.1', text: 'Stall at freshers’ week', objective: 'Issue 2: Students', due: '2011-09-30' },
      { ref: '2.2', text: 'Timers on loan from the union', lead: 'Students’ Union', due: '2012-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
