import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const tableOfTables: Layout = {
  name: 'answers to a form on the internet',
  why: 'Each row answers questions, and the day on which it was sent in is no date of the action.',
  workbook: workbookOf(
    'partners write.xlsx',
    sheetOf('Responses', [
      [
        'Timestamp',
        'Your organisation',
        'Which priority does this help?',
        'What will you do?',
        'By when?',
        'How will you know it has worked?',
        'Anything else?',
      ],
      [
        day('2018-02-01'),
        'Rotary Club',
        'Loneliness and fraud',
        'Hold a scam awareness lunch each month',
        'From April 2018',
        'People come back',
        '',
      ],
      [
        day('2018-02-03'),
        'Football Foundation',
        'Youth disorder',
        'Friday night league on the 3G pitch',
        'May 2018',
        '60 players',
        'We need floodlights',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Hold a scam awareness lunch each month',
        under: 'Loneliness and fraud',
        leadOrganisation: 'Rotary Club',
        start: '2018-04-01',
      },
      {
        text: 'Friday night league on the 3G pitch',
        under: 'Youth disorder',
        leadOrganisation: 'Football Foundation',
        due: '2018-05-31',
        measures: '60 players',
      },
    ],
    notPlaced: 0,
  },
};
