import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const datesInTheWords: Layout = {
  name: 'no timescale column, dates in the words',
  why: 'Where no column holds dates they are read from the action itself, and a date that tells of the past or of a law is none.',
  workbook: workbookOf(
    'marlbrook-licensing.xlsx',
    sheetOf('Licensing', [
      ['Marlbrook licensing and violence plan 2011/12'],
      ['What', 'Lead partner(s)', 'Success looks like'],
      ['Renew the code for takeaways by September 2011', 'Licensing Forum', 'All takeaways signed up'],
      ['Walk the circuit with door staff – ongoing', 'Police', 'Trouble is spotted early'],
      ['Survey customers (March 2012)', 'College', 'Eight in ten feel safe'],
      ['Use the powers in the Licensing Act 2003 against problem shops', 'Police', 'Reviews are brought'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Renew the code for takeaways by September 2011',
        due: '2011-09-30',
        leadOrganisation: 'Licensing Forum',
      },
      { text: 'Walk the circuit with door staff…', ongoing: true },
      { text: 'Survey customers…', due: '2012-03-31' },
      {
        text: 'Use the powers in the Licensing Act 2003 against problem shops',
        due: null,
        ongoing: false,
      },
    ],
    notPlaced: 0,
  },
};
