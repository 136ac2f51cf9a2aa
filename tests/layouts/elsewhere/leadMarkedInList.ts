import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadMarkedInList: Layout = {
  name: 'lead marked in a list of partners',
  why: 'One cell lists partners and says in brackets which of them leads.',
  workbook: workbookOf(
    'partners in cell.xlsx',
    sheetOf(
      'Plan',
      [
        ['Nightingale Community Safety Plan 2017'],
        ['Action', 'Partners (lead in bold)', 'When', 'Resources needed', 'How we will measure it'],
        [
          'Safe taxi scheme',
          'Licensing (lead), Police, Taxi Forum',
          'June 2017',
          'Officer time',
          'Drivers signed up',
        ],
        ['Purple flag bid', 'Town Centre Company (Lead); Council; Police', 'Oct 2017', '£2,000', 'Flag won'],
        [
          'Student safety week',
          'University – lead\nStudents’ Union',
          'w/c 18 September 2017',
          'None',
          'Students reached',
        ],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2017-01-01', to: '2017-12-31' },
    actions: [
      {
        text: 'Safe taxi scheme',
        leadOrganisation: 'Licensing',
        due: '2017-06-30',
        resources: 'Officer time',
      },
      {
        text: 'Purple flag bid',
        leadOrganisation: 'Town Centre Company',
        due: '2017-10-31',
        measures: 'Flag won',
      },
      { text: 'Student safety week', leadOrganisation: 'University', start: '2017-09-18' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
