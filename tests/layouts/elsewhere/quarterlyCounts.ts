import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const quarterlyCounts: Layout = {
  name: 'quarterly targets for one action',
  why: 'Counts to be reached in each quarter beside each action, with the year’s total.',
  workbook: workbookOf(
    'quarterly counts.xlsx',
    sheetOf(
      'Targets',
      [
        ['Safer homes programme 2009/10'],
        ['Action', 'Lead', 'Start', 'End', 'Target Q1', 'Target Q2', 'Target Q3', 'Target Q4', 'Year'],
        [
          'Fit locks in homes that were broken into',
          'Handyperson Service',
          day('2009-04-01'),
          day('2010-03-31'),
          60,
          60,
          60,
          60,
          240,
        ],
        [
          'Mark property on campus',
          'Campus Police',
          day('2009-09-21'),
          day('2009-11-27'),
          '',
          100,
          300,
          '',
          400,
        ],
      ],
      { merges: 'A1:I1' },
    ),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2010-03-31' },
    actions: [
      {
        text: 'Fit locks in homes that were broken into',
        leadOrganisation: 'Handyperson Service',
        start: '2009-04-01',
        due: '2010-03-31',
      },
      { text: 'Mark property on campus', start: '2009-09-21', due: '2009-11-27' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubtful'] },
  },
};
