import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const sectionSeventeen: Layout = {
  name: 'a council’s services and what each will add',
  why: 'What a service does already is no action, what is new is.',
  workbook: workbookOf(
    'section 17.xlsx',
    sheetOf(
      'Section 17',
      [
        ['Section 17 Action Plan 2005 - 2006'],
        ['Service Area', 'Existing Activity', 'New Actions for 2005/06', 'Responsible Officer', 'Completion'],
        [
          'Leisure Services',
          'Half-price swimming for teenagers',
          'Late-night football on two estates',
          'Leisure Manager',
          'Aug 2005',
        ],
        [null, 'Staff carry radios', 'CCTV at Ashby Baths', 'Facilities Officer', 'Jan 2006'],
        [
          'Planning',
          'Police consulted on large schemes',
          'Adopt a guide on designing out crime',
          'Principal Planner',
          'Nov 2005',
        ],
        [
          'Environmental Services',
          'Needles removed in 24 hours',
          'Remove burnt-out cars in 24 hours',
          'Contracts Manager',
          'From April 2005',
        ],
      ],
      { merges: 'A1:E1 A3:A4' },
    ),
  ),
  expected: {
    period: { from: '2005-04-01', to: '2006-03-31' },
    actions: [
      {
        text: 'Late-night football on two estates',
        leadOrganisation: 'Leisure Services',
        leadPerson: 'Leisure Manager',
        due: '2005-08-31',
      },
      {
        text: 'CCTV at Ashby Baths',
        leadOrganisation: 'Leisure Services',
        leadPerson: 'Facilities Officer',
        due: '2006-01-31',
      },
      { text: 'Adopt a guide on designing out crime', leadOrganisation: 'Planning', due: '2005-11-30' },
      {
        text: 'Remove burnt-out cars in 24 hours',
        leadOrganisation: 'Environmental Services',
        start: '2005-04-01',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
