import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const monthsOfQuarters: Layout = {
  name: 'milestones under months from one to another',
  why: '“Apr–Jun” dates what stands under it, in the plan’s year.',
  workbook: workbookOf(
    'Milestones.xlsx',
    sheetOf(
      'Plan',
      [
        ['Rural crime plan April 2012 – March 2013'],
        ['Project', 'Officer', 'Milestones', '', '', '', 'Budget'],
        ['', '', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec', 'Jan–Mar'],
        ['Farm watch', 'RT', 'Recruit coordinators', 'First text alerts', '', 'Review', pounds(1500)],
        ['Tractor marking', 'RT/KB', '', 'Buy kits', 'Mark 100 tractors', '', pounds(4000)],
      ],
      { merges: 'A1:G1 C2:F2' },
    ),
  ),
  expected: {
    period: { from: '2012-04-01', to: '2013-03-31' },
    actions: [
      {
        text: 'Farm watch',
        lead: 'RT',
        milestones: [
          { text: 'Recruit coordinators', due: '2012-06-30' },
          { text: 'First text alerts', due: '2012-09-30' },
          { text: 'Review', due: '2013-03-31' },
        ],
      },
      {
        text: 'Tractor marking',
        lead: 'RT/KB',
        milestones: [
          { text: 'Buy kits', due: '2012-09-30' },
          { text: 'Mark 100 tractors', due: '2012-12-31' },
        ],
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
