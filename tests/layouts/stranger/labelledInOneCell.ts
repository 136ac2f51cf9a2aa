import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const labelledInOneCell: Layout = {
  name: 'action, lead and date labelled inside one cell',
  why: 'Each cell holds a whole action whose parts are told apart by words with colons, a line each.',
  workbook: workbookOf(
    'pasted from email.xlsx',
    sheetOf('Sheet1', [
      ['Lowfield Estate problem-solving plan 2010/11'],
      ['Problem', 'Response'],
      [
        'Cars raced round the ring road',
        'Action: Put humps on the straight\nLead: Highways\nBy: 30 September 2010',
      ],
      [
        'Windows broken at the school',
        'Action: Move the bins away from the wall\nLead: School Caretaker\nBy: end of May 2010',
      ],
      ['Windows broken at the school', 'Action: Patrol on Sundays\nLead: Police\nBy: ongoing'],
    ]),
  ),
  expected: {
    period: { from: '2010-04-01', to: '2011-03-31' },
    actions: [
      {
        text: 'Put humps on the straight',
        under: 'Cars raced round the ring road',
        leadOrganisation: 'Highways',
        due: '2010-09-30',
      },
      {
        text: 'Move the bins away from the wall',
        under: 'Windows broken at the school',
        lead: 'School Caretaker',
        due: '2010-05-31',
      },
      {
        text: 'Patrol on Sundays',
        under: 'Windows broken at the school',
        leadOrganisation: 'Police',
        due: null,
        ongoing: true,
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
