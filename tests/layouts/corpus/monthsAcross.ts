import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const monthsAcross: Layout = {
  name: 'months across',
  why: 'A figure for each month stands between the outturn of last year and the year to date, and only the target column is the target.',
  workbook: workbookOf(
    'tarnside-monthly.xlsx',
    sheetOf('Monthly', [
      ['Tarnside monthly performance 2014/15'],
      ['Measure', '2013/14 outturn', 'Apr', 'May', 'Jun', 'Jul', 'YTD', 'Target 2014/15'],
      ['Number of dwelling burglaries', 366, 28, 31, 25, 30, 114, 340],
      ['Number of thefts from cars', 512, 40, 44, 39, 47, 170, 490],
      ['Number of reports of antisocial behaviour', 2950, 240, 262, 281, 305, 1088, 2800],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Number of dwelling burglaries',
        unit: 'number',
        polarity: 'lower',
        figures: { '2013/14': 366 },
        target: { period: '2014/15', stated: 340 },
      },
      {
        name: 'Number of thefts from cars',
        figures: { '2013/14': 512 },
        target: { period: '2014/15', stated: 490 },
      },
      {
        name: 'Number of reports of antisocial behaviour',
        target: { period: '2014/15', stated: 2800 },
      },
    ],
    notPlaced: 0,
  },
};
