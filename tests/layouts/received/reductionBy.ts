import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const reductionBy: Layout = {
  name: 'a reduction by a day beside the number it comes to',
  why: '“Reduction by March 2008” is the change wanted, and the target number the target.',
  workbook: workbookOf(
    'targets.xls',
    sheetOf(
      'Targets',
      [
        ['Crime reduction targets 2005-2008'],
        [
          'Crime type',
          'Baseline (2003/04 recorded crime)',
          'Reduction by March 2008',
          'Target number',
          'Year 1 milestone (2005/06)',
          'Year 2 milestone (2006/07)',
        ],
        ['Theft of vehicle', 420, '20%', 336, 392, 364],
        ['Theft from vehicle', 1180, '20%', 944, 1101, 1023],
        ['Criminal damage', 1650, '10%', 1485, 1595, 1540],
        ['Common assault', 510, '8%', 469, 496, 483],
      ],
      { merges: 'A1:F1' },
    ),
  ),
  expected: {
    actions: [],
    notPlaced: 0,
    indicators: [
      {
        name: 'Theft of vehicle',
        baseline: { period: '2003/04', value: 420 },
        target: { stated: 336 },
        change: { kind: 'percent', amount: -20 },
      },
      { name: 'Theft from vehicle', baseline: { value: 1180 }, target: { stated: 944 } },
      { name: 'Criminal damage', baseline: { value: 1650 }, target: { stated: 1485 } },
      { name: 'Common assault', baseline: { value: 510 }, target: { stated: 469 } },
    ],
  },
};
