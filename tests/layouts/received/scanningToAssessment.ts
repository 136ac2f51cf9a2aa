import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const scanningToAssessment: Layout = {
  name: 'problems with scanning, analysis, response and assessment',
  why: 'The response is what is done about what was scanned, and the assessment tells whether it worked.',
  workbook: workbookOf(
    'pop.xlsx',
    sheetOf('POP plans', [
      ['Problem-oriented plans, Dene beat, 2006'],
      ['Scanning', 'Analysis', 'Response', 'Assessment', 'Officer', 'Finish'],
      [
        'Mini motos on the old railway',
        'Mostly Sundays; riders from outside',
        'Barriers at three entrances',
        'Calls to police before and after',
        'PC Noakes',
        'Aug 2006',
      ],
      [
        'Youths drinking at the shelter',
        'Bought by adults from one shop',
        'Test purchases and letter to parents',
        'Litter count and resident diary',
        'PCSO Ellery',
        'Oct 2006',
      ],
      [
        'Thefts of milk from doorsteps',
        'Before 6 am, two streets',
        'Later delivery agreed with dairy',
        'Reports a month',
        'PCSO Ellery',
        'May 2006',
      ],
    ]),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        text: 'Barriers at three entrances',
        objective: 'Mini motos on the old railway',
        lead: 'PC Noakes',
        due: '2006-08-31',
      },
      { text: 'Test purchases and letter to parents', lead: 'PCSO Ellery', due: '2006-10-31' },
      { text: 'Later delivery agreed with dairy', due: '2006-05-31' },
    ],
  },
};
