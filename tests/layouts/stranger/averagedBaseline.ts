import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const averagedBaseline: Layout = {
  name: 'an average of years as the baseline',
  why: 'The baseline is an average over five years, the change wanted a column of its own, and last comes the number that it makes.',
  workbook: workbookOf(
    'casualties.xls',
    sheetOf('Casualties', [
      ['Road casualties in Stanmoor: progress to the 2010 targets'],
      [
        'Casualties',
        '1994-98 average (baseline)',
        '2004',
        '2005',
        '2006',
        'Reduction wanted by 2010',
        '2010 target',
      ],
      ['All killed or seriously injured', 84, 70, 66, 61, percent(-0.4), 50],
      ['Children killed or seriously injured', 12, 9, 11, 7, percent(-0.5), 6],
      ['Slightly injured', 530, 512, 499, 486, percent(-0.1), 477],
    ]),
  ),
  expected: {
    district: 'Stanmoor',
    actions: [],
    indicators: [
      {
        name: 'All killed or seriously injured',
        unit: 'number',
        polarity: 'lower',
        baseline: { value: 84 },
        change: { kind: 'percent', amount: -40 },
        figures: { '2005': 66, '2006': 61 },
        target: { period: '2010', stated: 50 },
      },
      {
        name: 'Children killed or seriously injured',
        baseline: { value: 12 },
        change: { kind: 'percent', amount: -50 },
        target: { period: '2010', stated: 6 },
      },
      {
        name: 'Slightly injured',
        baseline: { value: 530 },
        target: { period: '2010', stated: 477 },
      },
    ],
    notPlaced: 0,
  },
};
