import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const codesInNames: Layout = {
  name: 'indicators with their code before the name, and a base',
  why: 'Under `BVPI` stand the code and what it is of; `Base` is the baseline.',
  workbook: workbookOf(
    'bvpis.xls',
    sheetOf('BVPIs', [
      ['Best Value Performance Plan – community safety indicators'],
      ['BVPI', 'Base 2003/04', '04/05', '05/06', '06/07', 'Lead officer', 'Top quartile'],
      [
        'BV 126 Domestic burglaries per 1,000 households',
        12.4,
        11.8,
        11.2,
        10.6,
        'Community Safety Manager',
        6.4,
      ],
      ['BV 127a Violent crimes per 1,000 population', 21.3, 21, 20.4, 19.9, 'Community Safety Manager', 11.2],
      ['BV 128 Vehicle crimes per 1,000 population', 14.9, 14, 13.1, 12.5, 'Car Parks Manager', 7.4],
      ['BV 174 Racial incidents reported per 100,000', 31, 35, 40, 45, 'Equalities Officer', '-'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Domestic burglaries per 1,000 households',
        ref: 'BV 126',
        baseline: { period: '2003/04', value: 12.4 },
      },
      { name: 'Violent crimes per 1,000 population', ref: 'BV 127a', baseline: { value: 21.3 } },
      { name: 'Vehicle crimes per 1,000 population', ref: 'BV 128', baseline: { value: 14.9 } },
      { name: 'Racial incidents reported per 100,000', ref: 'BV 174', baseline: { value: 31 } },
    ],
    notPlaced: 0,
  },
};
