import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const outcomeAndIndicator: Layout = {
  name: 'indicator and actions in the same row',
  why: 'The left half of a row is an indicator with its figures, the right half the actions that serve it.',
  workbook: workbookOf(
    'brackenford-outcomes.xlsx',
    sheetOf(
      'Outcomes',
      [
        ['Brackenford outcome framework 2013/14'],
        ['Outcome', 'Indicator', 'Baseline 2011/12', 'Target 2013/14', 'Action', 'Lead', 'By when'],
        [
          'Children travel safely',
          'Children hurt on the way to school',
          26,
          18,
          'Paint zigzags at twelve schools',
          'County Highways',
          'August 2013',
        ],
        ['', '', '', '', 'Train forty crossing volunteers', 'Road Safety Team', 'November 2013'],
        [
          'Tenants trust us',
          'Tenants who would report a neighbour',
          percent(0.35),
          percent(0.5),
          'Answer each report within two days',
          'Brackenford Homes',
          'Ongoing',
        ],
      ],
      { merges: 'A1:G1 A3:A4 B3:B4 C3:C4 D3:D4' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Paint zigzags at twelve schools', due: '2013-08-31', leadOrganisation: 'County Highways' },
      { text: 'Train forty crossing volunteers', due: '2013-11-30', leadOrganisation: 'Road Safety Team' },
      { text: 'Answer each report within two days', ongoing: true },
    ],
    indicators: [
      {
        name: 'Children hurt on the way to school',
        unit: 'number',
        baseline: { period: '2011/12', value: 26 },
        target: { period: '2013/14', stated: 18 },
      },
      {
        name: 'Tenants who would report a neighbour',
        unit: '%',
        baseline: { period: '2011/12', value: 0.35 },
        target: { period: '2013/14', stated: 0.5 },
      },
    ],
    notPlaced: 0,
  },
};
