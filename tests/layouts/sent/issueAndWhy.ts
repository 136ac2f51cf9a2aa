import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const issueAndWhy: Layout = {
  name: 'an issue, why it matters, and what will be done',
  why: 'The issue heads the row and what will be done is the action.',
  workbook: workbookOf(
    'issues.csv',
    sheetOf('issues', [
      ['Issue', 'Why it matters', 'What we will do', 'By who', 'By when', 'How are we doing?'],
      [
        'Drug litter',
        'Children find needles',
        'Fit bins in three toilets',
        'Environmental Health',
        'May 2008',
        'Two fitted',
      ],
      [
        'Begging',
        'Visitors feel unsafe',
        'Outreach on market days',
        'Homelessness Team',
        'From June 2008',
        '',
      ],
      [
        'Street drinking',
        'Most calls from the square',
        'Widen the no-drinking zone',
        'Legal Services',
        '1 September 2008',
        'Consultation closed',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Fit bins in three toilets',
        under: 'Drug litter',
        lead: 'Environmental Health',
        due: '2008-05-31',
        progress: 'Two fitted',
      },
      { text: 'Outreach on market days', under: 'Begging', start: '2008-06-01' },
      {
        text: 'Widen the no-drinking zone',
        under: 'Street drinking',
        lead: 'Legal Services',
        due: '2008-09-01',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
