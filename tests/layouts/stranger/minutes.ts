import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const minutes: Layout = {
  name: 'minutes beside the plan',
  why: 'Minutes tell what was said and who was there; the plan on the next tab is the only plan, and its headings stand in three rows.',
  workbook: workbookOf(
    'board-pack.xlsx',
    sheetOf('Minutes', [
      ['Minutes of the Tidewell Safety Board held on 14 March 2005 in the Guildhall'],
      ['Present: the Mayor, Chief Inspector, Head of Housing, Probation'],
      ['Apologies: Fire Service'],
      ['1', 'Minutes of the last meeting were agreed.'],
      ['2', 'The Chief Inspector spoke about burglary, which had fallen for a third quarter.'],
      ['3', 'Members welcomed the new night shelter and thanked its volunteers.'],
      ['4', 'The next meeting will be on 13 June 2005 at 2 pm.'],
    ]),
    sheetOf(
      'Plan',
      [
        ['Tidewell Safety Board: plan for 2005/06'],
        ['', 'Delivery', '', '', 'Review', ''],
        ['Task', 'Who', '', 'When', 'Findings', 'Grade'],
        ['', 'Section', 'Officer', '', '', ''],
        [
          'Repaint subway murals with pupils',
          'Arts Section',
          'Nell Marsh',
          'Whitsun 2005, by 31 May 2005',
          '',
          'G',
        ],
        [
          'Patrol the promenade on bank holidays',
          'Wardens',
          'Gus Fenwick',
          'April - Sept 2005',
          'Busy in May',
          'G',
        ],
        ['Review street drinking order', 'Legal Section', '', 'December 2005', '', 'A'],
      ],
      { merges: 'A1:F1 B2:D2 E2:F2 A3:A4 B3:C3 D3:D4 E3:E4 F3:F4' },
    ),
  ),
  expected: {
    district: 'Tidewell',
    actions: [
      {
        text: 'Repaint subway murals with pupils',
        leadPerson: 'Nell Marsh',
        leadOrganisation: 'Arts Section',
        due: '2005-05-31',
      },
      {
        text: 'Patrol the promenade on bank holidays',
        leadPerson: 'Gus Fenwick',
        start: '2005-04-01',
        due: '2005-09-30',
      },
      { text: 'Review street drinking order', leadOrganisation: 'Legal Section', due: '2005-12-31' },
    ],
    indicators: [],
    referenceTables: [],
  },
};
