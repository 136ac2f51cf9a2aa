import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const cardBoard: Layout = {
  name: 'a board of to do, doing and done',
  why: 'Each column is a state and each cell below it an action in that state; cells of the same row have nothing to do with one another.',
  workbook: workbookOf(
    'cuckooing board.xlsx',
    sheetOf('Board', [
      ['Cuckooing task group – board, spring 2024'],
      [],
      ['To do', 'Doing', 'Done'],
      [
        'Write a leaflet for neighbours (Housing, by 30 June 2024)',
        'Visit the twelve addresses on the list (Police, by 31 May 2024)',
        'Agree a closure order template (Legal Team, by 31 March 2024)',
      ],
      [
        'Train repair crews to spot signs (Housing, by 31 July 2024)',
        '',
        'Name a contact in each agency (Safeguarding Board, by 28 February 2024)',
      ],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Write a leaflet for neighbours…', status: 'To do', due: '2024-06-30' },
      { text: 'Visit the twelve addresses on the list…', status: 'Doing', due: '2024-05-31' },
      { text: 'Agree a closure order template…', status: 'Done', due: '2024-03-31' },
      { text: 'Train repair crews to spot signs…', status: 'To do', due: '2024-07-31' },
      { text: 'Name a contact in each agency…', status: 'Done', due: '2024-02-28' },
    ],
    indicators: [],
  },
};
