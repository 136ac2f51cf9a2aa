import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const yearColumnsOfActions: Layout = {
  name: 'what will be done in each year, side by side',
  why: 'There is no action column: each year’s column holds what is to be done in it, a line each.',
  workbook: workbookOf(
    'strategy-on-a-page.xlsx',
    sheetOf(
      'On a page',
      [
        ['Strategy on a page: Safer Penryth 2014 to 2016'],
        ['Priority', 'Lead agency', 'Actions for 2014/15', 'Actions for 2015/16'],
        [
          '1. Metal theft',
          'Transport Police',
          '• Inspect every scrap yard\n• Mark church roofs',
          '• Repeat the inspections',
        ],
        [
          '2. Scams on the doorstep',
          'Trading Standards',
          '• Start three no-cold-calling zones',
          '• Widen the zones to all sheltered housing\n• Teach bank tellers the signs',
        ],
      ],
      { merges: 'A1:D1' },
    ),
  ),
  expected: {
    objectives: [{ text: 'Metal theft' }, { text: 'Scams on the doorstep' }],
    actions: [
      {
        text: 'Inspect every scrap yard',
        objective: 'Metal theft',
        leadOrganisation: 'Transport Police',
        due: '2015-03-31',
        cell: 'C3',
      },
      { text: 'Mark church roofs', objective: 'Metal theft', due: '2015-03-31' },
      { text: 'Repeat the inspections', objective: 'Metal theft', due: '2016-03-31', cell: 'D3' },
      {
        text: 'Start three no-cold-calling zones',
        objective: 'Scams on the doorstep',
        leadOrganisation: 'Trading Standards',
        due: '2015-03-31',
      },
      {
        text: 'Widen the zones to all sheltered housing',
        objective: 'Scams on the doorstep',
        due: '2016-03-31',
      },
      { text: 'Teach bank tellers the signs', objective: 'Scams on the doorstep', due: '2016-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
