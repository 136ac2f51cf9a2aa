import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const pierRows: Layout = {
  name: 'kinds of work down the side with numbered actions in a cell',
  why: 'Prevention, intelligence, enforcement and reassurance head the actions numbered in their cells.',
  workbook: workbookOf(
    'pier.xlsx',
    sheetOf('Op Tundra', [
      ['Problem Profile Action Plan: moped theft'],
      ['Strand', 'Actions', 'Owner(s)', 'Deadline', 'Update'],
      [
        'Prevention',
        '1. Ground anchors at the college\n2. Text alerts to owners',
        '1. College\n2. Neighbourhood Watch',
        '1. 31/05/2014\n2. 30/06/2014',
        '1. Six fitted',
      ],
      ['Intelligence', '3. Debrief those arrested', 'DS Hill', '31/05/2014', null],
      [
        'Enforcement',
        '4. Stop checks on Ridge Road\n5. Warrants at two garages',
        '4. Response team\n5. DS Hill',
        '4. Ongoing\n5. 15/06/2014',
        '4. 22 stops\n5. Both done',
      ],
      ['Reassurance', '6. Meeting for residents', 'Ward councillors', '20/06/2014', null],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Ground anchors at the college',
        under: 'Prevention',
        lead: 'College',
        due: '2014-05-31',
        progress: 'Six fitted',
      },
      {
        ref: '2',
        text: 'Text alerts to owners',
        under: 'Prevention',
        lead: 'Neighbourhood Watch',
        due: '2014-06-30',
        progress: null,
      },
      { ref: '3', text: 'Debrief those arrested', under: 'Intelligence', lead: 'DS Hill', due: '2014-05-31' },
      {
        ref: '4',
        text: 'Stop checks on Ridge Road',
        under: 'Enforcement',
        lead: 'Response team',
        ongoing: true,
        progress: '22 stops',
      },
      {
        ref: '5',
        text: 'Warrants at two garages',
        lead: 'DS Hill',
        due: '2014-06-15',
        progress: 'Both done',
      },
      {
        ref: '6',
        text: 'Meeting for residents',
        under: 'Reassurance',
        lead: 'Ward councillors',
        due: '2014-06-20',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
