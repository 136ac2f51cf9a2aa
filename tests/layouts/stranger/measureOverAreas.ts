import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measureOverAreas: Layout = {
  name: 'one measure merged over its areas',
  why: 'Each measure is followed in two towns: the name stands once, merged, and each row is an indicator of its own that must say which town.',
  workbook: workbookOf(
    'two-towns.xlsx',
    sheetOf(
      'Performance',
      [
        ['Performance of the joint partnership'],
        ['Measure', 'Area', 'Baseline 2015/16', '2016/17', '2017/18', 'Target 2018/19'],
        ['Number of vehicle fires', 'Harwick', 44, 41, 38, 35],
        ['', 'Oldmere', 61, 66, 58, 50],
        ['Shop thefts reported', 'Harwick', 310, 333, 342, 300],
        ['', 'Oldmere', 505, 498, 470, 450],
      ],
      { merges: 'A1:F1 A3:A4 A5:A6' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: '…Harwick…',
        baseline: { period: '2015/16', value: 44 },
        figures: { '2017/18': 38 },
        target: { period: '2018/19', stated: 35 },
      },
      { name: '…Oldmere…', baseline: { value: 61 }, target: { period: '2018/19', stated: 50 } },
      { name: '…Harwick…', baseline: { value: 310 }, target: { stated: 300 } },
      { name: '…Oldmere…', baseline: { value: 505 }, target: { stated: 450 } },
    ],
    notPlaced: 0,
  },
};
