import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const lastYearThisYear: Layout = {
  name: 'last year beside this year',
  why: 'What was done last year stands beside what will be done this year.',
  workbook: workbookOf(
    'two years.xlsx',
    sheetOf(
      'Delivery',
      [
        ['Community Safety Delivery Plan', '', '', '', ''],
        ['Priority', 'What we did in 2015/16', 'What we will do in 2016/17', 'Lead', 'Target'],
        [
          'Domestic abuse',
          'Trained 60 hairdressers',
          'Train dentists and vets',
          'Domestic Abuse Coordinator',
          '40 people trained',
        ],
        ['', 'Opened a drop-in', 'Move the drop-in to the library', 'Library Service', 'By July 2016'],
        [
          'Road safety',
          'Bought two speed signs',
          'Rotate the signs each fortnight',
          'Parish Clerk',
          '26 sites',
        ],
      ],
      { merges: 'A1:E1 A3:A4' },
    ),
  ),
  expected: {
    objectives: [{ text: 'Domestic abuse' }, { text: 'Road safety' }],
    actions: [
      { text: 'Train dentists and vets', objective: 'Domestic abuse', lead: 'Domestic Abuse Coordinator' },
      {
        text: 'Move the drop-in to the library',
        objective: 'Domestic abuse',
        leadOrganisation: 'Library Service',
        due: '2016-07-31',
      },
      { text: 'Rotate the signs each fortnight', objective: 'Road safety', lead: 'Parish Clerk' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
