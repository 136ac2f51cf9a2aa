import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const headingsInTwoTiers: Layout = {
  name: 'two tiers of headings and a register of risks',
  why: 'Lead parts into name and agency, timescale into start and finish, and a risk register on the same sheet is no plan.',
  workbook: workbookOf(
    'dunsop-knife.xlsx',
    sheetOf(
      'Knife crime',
      [
        ['DUNSOP KNIFE CRIME PLAN 2021/22'],
        [],
        ['', 'Action', 'Lead', '', 'Timescale', '', 'Outcome'],
        ['', '', 'Name', 'Agency', 'Start', 'Finish', ''],
        [
          'K1',
          'Put surrender bins outside three stations',
          'Insp Leah Coyle',
          'Police',
          'April 2021',
          'June 2021',
          'Fewer knives on the street',
        ],
        [
          'K2',
          'Mentor boys at risk of exclusion',
          'Ben Achebe',
          'Youth Justice',
          'Sept 2021',
          'July 2022',
          'Boys stay in school',
        ],
        [
          'K3',
          'Audit how shops store blades',
          '',
          'Trading Standards',
          'Oct 2021',
          'Nov 2021',
          'Blades behind the counter',
        ],
        [],
        ['Risks'],
        ['No.', 'Risk', 'Likelihood', 'Impact', 'Score'],
        ['R1', 'Funding stops in the second year', 3, 4, 12],
        ['R2', 'Mentors cannot be found', 2, 3, 6],
      ],
      { merges: 'A1:G1 B3:B4 C3:D3 E3:F3 G3:G4' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'K1',
        text: 'Put surrender bins outside three stations',
        leadPerson: 'Insp Leah Coyle',
        leadOrganisation: 'Police',
        start: '2021-04-01',
        due: '2021-06-30',
        outcome: 'Fewer knives on the street',
      },
      {
        ref: 'K2',
        text: 'Mentor boys at risk of exclusion',
        leadPerson: 'Ben Achebe',
        leadOrganisation: 'Youth Justice',
        start: '2021-09-01',
        due: '2022-07-31',
      },
      {
        ref: 'K3',
        text: 'Audit how shops store blades',
        leadPerson: null,
        leadOrganisation: 'Trading Standards',
        due: '2021-11-30',
      },
    ],
    indicators: [],
    referenceTables: [{ name: 'Risks' }],
    notPlaced: 0,
  },
};
