import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const guidanceUnderHeadings: Layout = {
  name: 'column numbers and guidance between headings and actions',
  why: 'Between the headings and the first action stand the numbers of the columns, a row that explains each column, and a gap.',
  workbook: workbookOf(
    'template-completed.xlsx',
    sheetOf('Plan template', [
      ['Violence against women and girls plan 2016/17 – Dunmere'],
      ['Please fill in every column. Return to the county by 30 April.'],
      [],
      ['Priority area', 'Activity', 'Lead', 'Timescale', 'Outputs', 'Outcomes'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [
        'Which of our priorities does it serve?',
        'What will be done?',
        'Who is answerable?',
        'When will it be finished?',
        'What will be made?',
        'What will be better?',
      ],
      [],
      [
        'Prevention',
        'Take a play about consent to sixth forms',
        'Theatre Trust',
        'Autumn term 2016',
        'Nine shows',
        'Pupils know whom to ask',
      ],
      [
        'Prevention',
        'Put cards in salon mirrors',
        'Women’s Centre',
        'July 2016',
        'Cards in 40 salons',
        'More women ring',
      ],
      [
        'Provision',
        'Keep two beds for women without papers',
        'Refuge',
        'From 1 April 2016',
        'Two beds',
        'No one turned away',
      ],
      [],
      ['Please do not write below this line'],
    ]),
  ),
  expected: {
    district: 'Dunmere',
    period: { from: '2016-04-01', to: '2017-03-31' },
    actions: [
      {
        text: 'Take a play about consent to sixth forms',
        under: 'Prevention',
        leadOrganisation: 'Theatre Trust',
        outcome: 'Pupils know whom to ask',
      },
      {
        text: 'Put cards in salon mirrors',
        under: 'Prevention',
        leadOrganisation: 'Women’s Centre',
        due: '2016-07-31',
        outcome: 'More women ring',
      },
      {
        text: 'Keep two beds for women without papers',
        under: 'Provision',
        lead: 'Refuge',
        start: '2016-04-01',
        due: null,
        ongoing: true,
      },
    ],
    indicators: [],
    remarks: { hasNot: ['heading/missing', 'timescale/unreadable'] },
  },
};
