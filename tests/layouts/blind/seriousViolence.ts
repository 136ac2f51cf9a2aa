import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const seriousViolence: Layout = {
  name: 'need, response and authority',
  why: 'Needs head the responses to them, and the authority leads.',
  workbook: workbookOf(
    'serious violence.xlsx',
    sheetOf(
      'SV duty',
      [
        ['Serious Violence Duty response strategy: actions 2024–2025', '', '', '', ''],
        ['Need', 'Response', 'Specified authority', 'By', 'Measure'],
        [
          'Knife carrying on the way to school',
          'Travel safe officers on three routes',
          'Police',
          'Sept 24',
          'Reports on routes',
        ],
        ['', 'Weapons bins at two stations', 'Council', 'Dec 24', 'Blades handed in'],
        ['Repeat injuries', 'A navigator in A&E', 'ICB', 'Mar 25', 'Return visits'],
      ],
      { merges: 'A1:E1 A3:A4' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Travel safe officers on three routes',
        under: 'Knife carrying on the way to school',
        lead: 'Police',
        due: '2024-09-30',
      },
      {
        text: 'Weapons bins at two stations',
        under: 'Knife carrying on the way to school',
        lead: 'Council',
        due: '2024-12-31',
      },
      { text: 'A navigator in A&E', under: 'Repeat injuries', lead: 'ICB', due: '2025-03-31' },
    ],
    notPlaced: 0,
  },
};
