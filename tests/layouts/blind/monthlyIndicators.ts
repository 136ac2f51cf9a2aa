import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const monthlyIndicators: Layout = {
  name: 'last year, the change wanted and this year’s target, then months',
  why: 'What a change is measured from is the year before, where no baseline is marked.',
  workbook: workbookOf(
    'monthly.xlsx',
    sheetOf(
      'Figures',
      [
        ['Recorded crime 2011/12', '', '', '', '', '', '', ''],
        ['Crime type', '2010/11', 'Reduction target', 'Target 2011/12', 'Apr', 'May', 'Jun', 'YTD'],
        ['House burglary', 240, '-5%', 228, 21, 18, 15, 54],
        ['Theft from vehicles', 310, '-3%', 301, 30, 22, 25, 77],
        ['Robbery', 42, '0%', 42, 3, 4, 2, 9],
        ['All three', 592, '', 571, 54, 44, 42, 140],
      ],
      { merges: 'A1:H1' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'House burglary',
        baseline: { period: '2010/11', value: 240 },
        target: { period: '2011/12', stated: 228 },
        change: { kind: 'percent', amount: -5 },
      },
      { name: 'Theft from vehicles', baseline: { value: 310 }, target: { stated: 301 } },
      { name: 'Robbery', baseline: { value: 42 }, target: { stated: 42 } },
      { name: 'All three', target: { stated: 571 } },
    ],
    notPlaced: 0,
  },
};
