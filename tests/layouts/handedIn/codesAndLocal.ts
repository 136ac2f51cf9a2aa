import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const codesAndLocal: Layout = {
  name: 'indicators with codes under no heading, some of them local',
  why: 'A code without a heading is the indicator’s ref; “Local” is none.',
  workbook: workbookOf(
    'codes beside indicators.xlsx',
    sheetOf(
      'Outcome 1',
      [
        ['Outcome 1: Fewer people are hurt on our roads'],
        ['', '', 'Baseline 2007', 'Target 2008', 'Target 2009', 'Target 2010'],
        ['NI 47', 'People killed or seriously injured (3-year average)', 88, 84, 80, 75],
        ['NI 48', 'Children killed or seriously injured', 9, 8, 8, 7],
        ['Local', 'Drivers over the limit at Christmas checks', 41, 38, 35, 32],
      ],
      { merges: 'A1:F1' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        ref: 'NI 47',
        name: 'People killed or seriously injured (3-year average)',
        baseline: { period: '2007', value: 88 },
        target: { period: '2010', stated: 75 },
      },
      { ref: 'NI 48', name: 'Children killed or seriously injured', target: { period: '2010', stated: 7 } },
      {
        ref: null,
        name: 'Drivers over the limit at Christmas checks',
        target: { period: '2010', stated: 32 },
      },
    ],
    notPlaced: 0,
  },
};
