import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const actionsBelowMeasures: Layout = {
  name: 'what will be done in rows below each indicator',
  why: 'Rows that begin with “Action:” are actions within a table of figures.',
  workbook: workbookOf(
    'performance and action.xlsx',
    sheetOf(
      'Perf',
      [
        ['Community Safety Performance 2015/16'],
        ['Measure', '2013/14', '2014/15', 'Target 2015/16', 'Direction', 'RAG'],
        ['Bicycle thefts', 410, 388, 370, '↓', 'Green'],
        ['Action: Extend bike register to the hospital – Police – by Sept 2015'],
        ['Action: Lockers at the station – Rail operator – by Jan 2016'],
        ['Hate crimes reported', 66, 81, 95, '↑', 'Amber'],
        ['Action: Third-party reporting centre at the mosque – Equalities Officer – by Dec 2015'],
      ],
      { merges: 'A1:F1 A4:F4 A5:F5 A7:F7' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Extend bike register to the hospital…', due: '2015-09-30' },
      { text: 'Lockers at the station…', due: '2016-01-31' },
      { text: 'Third-party reporting centre at the mosque…', due: '2015-12-31' },
    ],
    indicators: [
      {
        name: 'Bicycle thefts',
        figures: { '2013/14': 410, '2014/15': 388 },
        target: { period: '2015/16', stated: 370 },
      },
      { name: 'Hate crimes reported', target: { stated: 95 } },
    ],
    notPlaced: 0,
  },
};
