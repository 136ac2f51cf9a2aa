import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const yearTicks: Layout = {
  name: 'ticks under the years',
  why: 'When is told by ticks in columns headed with years, under one heading that spans them.',
  workbook: workbookOf(
    'brackenford.xlsx',
    sheetOf(
      'Plan',
      [
        ['Brackenford Rural Watch Plan April 2012 to March 2015'],
        ['Action', 'Who by', 'When', '', '', 'Cost'],
        ['', '', '2012/13', '2013/14', '2014/15', ''],
        ['Fit trackers to forty tractors', 'Farmers’ Union', '✓', '', '', '£8,000'],
        ['Put up signs at fly-tipping spots', 'Parish Councils', '', '✓', '', '£1,100'],
        ['Review the volunteers’ rota', 'Rural Watch Secretary', '✓', '✓', '✓', 'Nil'],
      ],
      { merges: 'A1:F1 A2:A3 B2:B3 C2:E2 F2:F3' },
    ),
  ),
  expected: {
    plans: [{ title: 'Brackenford Rural Watch Plan…', period: { from: '2012-04-01', to: '2015-03-31' } }],
    actions: [
      {
        text: 'Fit trackers to forty tractors',
        due: '2013-03-31',
        resources: '£8,000',
      },
      { text: 'Put up signs at fly-tipping spots', leadOrganisation: 'Parish Councils', due: '2014-03-31' },
      { text: 'Review the volunteers’ rota', lead: 'Rural Watch Secretary', due: '2015-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
