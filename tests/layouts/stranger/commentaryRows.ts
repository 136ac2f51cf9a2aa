import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const commentaryRows: Layout = {
  name: 'indicators with a commentary under each, quarters added up',
  why: 'Quarters are cumulative and say so, a row of words follows each indicator, and the baseline stands in words.',
  workbook: workbookOf(
    'ni-report.xls',
    sheetOf(
      'NI report',
      [
        ['Bramfield Safer Communities Board: national indicators 2009/10'],
        [
          'Code',
          'Description',
          'Baseline',
          'Q1',
          'Q1-Q2',
          'Q1-Q3',
          'Q1-Q4',
          'Annual target 2009/10',
          'On target?',
        ],
        ['NI 20', 'Assaults with less serious injury', '402 (2007/08)', 88, 181, 270, '', 370, 'Yes'],
        ['Commentary: late bars have closed earlier since June.'],
        ['NI 29', 'Gun crimes', '9 (2007/08)', 1, 1, 2, '', 7, 'Yes'],
        ['Commentary: numbers are small.'],
        ['NI 40', 'Drug users in effective treatment', '311 (2007/08)', 84, 170, 233, '', 340, 'No'],
        ['Commentary: the clinic was shut for repairs.'],
        [
          'NI 45',
          'Young offenders in education or work',
          '68% (2007/08)',
          percent(0.7),
          percent(0.71),
          percent(0.69),
          '',
          percent(0.75),
          'No',
        ],
        ['Commentary: two colleges cut their places.'],
      ],
      { merges: 'A1:I1 A4:I4 A6:I6 A8:I8 A10:I10' },
    ),
  ),
  expected: {
    district: 'Bramfield',
    plans: [
      { title: 'Bramfield Safer Communities Board…', period: { from: '2009-04-01', to: '2010-03-31' } },
    ],
    actions: [],
    indicators: [
      {
        ref: 'NI 20',
        name: 'Assaults with less serious injury',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2007/08', value: 402 },
        target: { period: '2009/10', stated: 370 },
      },
      {
        ref: 'NI 29',
        name: 'Gun crimes',
        baseline: { period: '2007/08', value: 9 },
        target: { period: '2009/10', stated: 7 },
      },
      {
        ref: 'NI 40',
        name: 'Drug users in effective treatment',
        baseline: { period: '2007/08', value: 311 },
        target: { stated: 340 },
      },
      {
        ref: 'NI 45',
        name: 'Young offenders in education or work',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2007/08', value: 0.68 },
        target: { period: '2009/10', stated: 0.75 },
      },
    ],
    notPlaced: 0,
  },
};
