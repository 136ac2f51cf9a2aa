import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const withAgreement: Layout = {
  name: 'figures with and without an agreement',
  why: 'What is expected with the agreement is the target; what would happen without it is not.',
  workbook: workbookOf(
    'lpsa.xlsx',
    sheetOf('LPSA', [
      ['Local Public Service Agreement: stretch targets'],
      [
        'Indicator',
        'Current performance (2003/04)',
        'Performance in 2005/06 without LPSA',
        'Performance in 2005/06 with LPSA',
        'Enhancement in performance',
      ],
      ['Vehicle crimes per 1,000 population', 14.2, 12.5, 11.1, 1.4],
      ['Racist incidents reported', 120, 130, 160, 30],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Vehicle crimes per 1,000 population',
        figures: { '2003/04': 14.2 },
        target: { period: '2005/06', stated: 11.1 },
      },
      {
        name: 'Racist incidents reported',
        figures: { '2003/04': 120 },
        target: { period: '2005/06', stated: 160 },
      },
    ],
  },
};
