import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const meetingLog: Layout = {
  name: 'log of a group’s actions',
  why: 'The date on which an action was raised is not its due date, and open or closed is its status.',
  workbook: workbookOf(
    'ellersby-log.xlsx',
    sheetOf(
      'Action log',
      [
        ['Ellersby Domestic Abuse Forum – action log'],
        [],
        [
          'Log no.',
          'Date raised',
          'Agenda item',
          'Action agreed',
          'Owner',
          'Due date',
          'Open / closed',
          'Comments',
        ],
        [
          17,
          day('2022-01-18'),
          'Housing',
          'Ask landlords to change locks within 24 hours',
          'Housing Options Manager',
          day('2022-03-15'),
          'Closed',
          'Agreed by four of five landlords',
        ],
        [
          18,
          day('2022-01-18'),
          'Courts',
          'Find a quiet room for witnesses',
          'Witness Service',
          day('2022-05-17'),
          'Open',
          '',
        ],
        [
          19,
          day('2022-03-15'),
          'Data',
          'Bring the quarter’s figures to each meeting',
          'Partnership Analyst',
          'Every meeting',
          'Open',
          'First set shown',
        ],
      ],
      { merges: 'A1:H1' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '17',
        text: 'Ask landlords to change locks within 24 hours',
        lead: 'Housing Options Manager',
        due: '2022-03-15',
        status: 'Closed',
        progress: 'Agreed by four of five landlords',
      },
      {
        ref: '18',
        text: 'Find a quiet room for witnesses',
        leadOrganisation: 'Witness Service',
        due: '2022-05-17',
        status: 'Open',
      },
      { ref: '19', text: 'Bring the quarter’s figures to each meeting', due: null, status: 'Open' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing', 'heading/doubled'] },
  },
};
