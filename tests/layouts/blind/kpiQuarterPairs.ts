import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const kpiQuarterPairs: Layout = {
  name: 'quarters with targets of their own beside the year’s',
  why: 'The year’s target is the target; a last column of words belongs to the table.',
  workbook: workbookOf(
    'kpi pairs.xlsx',
    sheetOf(
      'KPIs',
      [
        ['Performance 2009/10', '', '', '', '', '', '', ''],
        ['Indicator', '2008/09', 'Annual', 'Q1', '', 'Q2', '', 'Comment'],
        ['', 'Actual', 'Target', 'Target', 'Actual', 'Target', 'Actual', ''],
        ['Serious acquisitive crimes', 980, 900, 225, 231, 225, 210, 'Behind in Q1'],
        ['Assaults with injury', 640, 620, 155, 160, 155, 149, ''],
      ],
      { merges: 'A1:H1 D2:E2 F2:G2' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Serious acquisitive crimes',
        target: { period: '2009/10', stated: 900 },
        figures: { '2008/09': 980 },
      },
      { name: 'Assaults with injury', target: { period: '2009/10', stated: 620 } },
    ],
    notPlaced: 0,
  },
};
