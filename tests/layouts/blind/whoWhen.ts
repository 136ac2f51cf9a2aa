import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const whoWhen: Layout = {
  name: 'who and when in one column',
  why: 'Each cell says who and then by when, and the two are told apart.',
  workbook: workbookOf(
    'who when.xlsx',
    sheetOf('Plan', [
      ['What', 'Who / when', 'Done?'],
      ['Survey taxi drivers on attacks', 'Licensing, by June 2012', 'Yes'],
      ['Fit cameras in twenty cabs', 'Taxi Forum, Oct 2012', 'No'],
      ['Put up a drivers’ code in each office', 'Licensing, ongoing', ''],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Survey taxi drivers on attacks', due: '2012-06-30', status: 'Yes' },
      { text: 'Fit cameras in twenty cabs', due: '2012-10-31', status: 'No' },
      { text: 'Put up a drivers’ code in each office', ongoing: true },
    ],
    notPlaced: 0,
  },
};
