import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const policeDashboard: Layout = {
  name: 'an analyst’s dashboard with arrows',
  why: 'This year and last year to date stand side by side with the change in number and share; only the target column is a target, and arrows and Y or N are remarks.',
  workbook: workbookOf(
    'dashboard dec12.xlsx',
    sheetOf(
      'Dashboard',
      [
        ['Norbury Division – performance dashboard, December 2012', '', '', '', '', '', '', '', ''],
        ['Restricted until shared with partners'],
        ['', 'Offences', '', 'Change', '', 'Target 2012/13', 'Direction ▲▼', 'Target met? Y/N', 'Comment'],
        ['Crime type', '2010/11', '2011/12', 'No.', '%', '', '', '', ''],
        ['Burglary dwelling', 418, 390, -28, percent(-0.067, 1), 375, '▼', 'N', 'Two men charged'],
        ['Theft from motor vehicle', 602, 655, 53, percent(0.088, 1), 580, '▲', 'N', 'Sat-navs left on show'],
        ['Criminal damage', 1210, 1102, -108, percent(-0.089, 1), 1150, '▼', 'Y', ''],
        ['Source: crime recording system, run on 4 January 2013'],
      ],
      { merges: 'A1:I1 A2:I2 B3:C3 D3:E3' },
    ),
  ),
  expected: {
    district: 'Norbury',
    actions: [],
    indicators: [
      {
        name: 'Burglary dwelling',
        unit: 'number',
        polarity: 'lower',
        figures: { '2010/11': 418, '2011/12': 390 },
        target: { period: '2012/13', stated: 375 },
      },
      {
        name: 'Theft from motor vehicle',
        figures: { '2010/11': 602, '2011/12': 655 },
        target: { period: '2012/13', stated: 580 },
      },
      {
        name: 'Criminal damage',
        figures: { '2010/11': 1210, '2011/12': 1102 },
        target: { period: '2012/13', stated: 1150 },
      },
    ],
    notPlaced: 0,
  },
};
