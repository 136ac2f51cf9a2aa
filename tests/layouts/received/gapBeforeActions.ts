import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const gapBeforeActions: Layout = {
  name: 'indicators and their several actions, with an empty column between',
  why: 'Where an indicator has several actions its half of the rows stays empty until the next: both halves are one table.',
  workbook: workbookOf(
    'outcomes.xlsx',
    sheetOf('Outcomes', [
      ['Thornby outcome plan 2011/12'],
      ['Outcome', 'Indicator', 'Baseline 2010/11', 'Target 2011/12', '', 'Action', 'Lead', 'By when'],
      [
        'Homes are safe',
        'Burglaries of sheds',
        140,
        120,
        '',
        'Lend out shed alarms',
        'Crime Prevention Officer',
        'June 2011',
      ],
      ['', '', '', '', '', 'Mark mowers at the fair', 'Police', 'August 2011'],
      [
        'Roads are safe',
        'Children hurt on roads',
        31,
        26,
        '',
        'Teach cycling in Year 6',
        'Schools Officer',
        'July 2011',
      ],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Lend out shed alarms', objective: 'Homes are safe', due: '2011-06-30' },
      { text: 'Mark mowers at the fair', objective: 'Homes are safe', lead: 'Police', due: '2011-08-31' },
      { text: 'Teach cycling in Year 6', objective: 'Roads are safe', due: '2011-07-31' },
    ],
    indicators: [
      { name: 'Burglaries of sheds', baseline: { value: 140 }, target: { stated: 120 } },
      { name: 'Children hurt on roads', baseline: { value: 31 }, target: { stated: 26 } },
    ],
    notPlaced: 0,
  },
};
