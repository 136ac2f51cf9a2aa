import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const actionsBesideTargets: Layout = {
  name: 'targets for each year of the plan, and the actions to achieve them',
  why: 'The table names its figures first, and yet the right half holds actions, dated by the years of the plan.',
  workbook: workbookOf(
    'framework.xlsx',
    sheetOf('Framework 2010-2013', [
      [
        'Outcome',
        'Indicator',
        'Baseline (2009)',
        'Yr 1 target',
        'Yr 2 target',
        'Yr 3 target',
        'Actions to achieve',
        'Lead',
        'By',
      ],
      [
        'Safer roads',
        'People killed or seriously injured',
        48,
        45,
        42,
        38,
        'Speed watch in 5 villages',
        'Road Safety Officer',
        'Yr 1 Q2',
      ],
      ['', '', '', '', '', '', 'Young driver days', 'Fire', 'Q3 of Year 1'],
      [
        'Fewer victims',
        'Repeat domestic incidents (%)',
        '32%',
        '30%',
        '28%',
        '25%',
        'One-stop shop',
        'Refuge',
        'By end of Year 2',
      ],
      ['', '', '', '', '', '', 'Perpetrator course', 'Probation', 'Months 6-12'],
    ]),
  ),
  expected: {
    period: { from: '2010-04-01', to: '2013-03-31' },
    actions: [
      { text: 'Speed watch in 5 villages', under: 'Safer roads', due: '2010-09-30' },
      { text: 'Young driver days', under: 'Safer roads', due: '2010-12-31' },
      { text: 'One-stop shop', under: 'Fewer victims', due: '2012-03-31' },
      { text: 'Perpetrator course', under: 'Fewer victims', start: '2010-09-01', due: '2011-03-31' },
    ],
    indicators: [
      {
        name: 'People killed or seriously injured',
        polarity: 'lower',
        baseline: { period: '2009', value: 48 },
        target: { stated: 38 },
      },
      {
        name: 'Repeat domestic incidents (%)',
        unit: '%',
        baseline: { value: 0.32 },
        target: { stated: 0.25 },
      },
    ],
    notPlaced: 0,
  },
};
