import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const threeLevelsInOneColumn: Layout = {
  name: 'priority, objective and action in one column, told apart by their numbers',
  why: '1, 1.1 and 1.1.1 stand in the same column; only the third has a lead and a date.',
  workbook: workbookOf(
    'combe-serious-violence.xlsx',
    sheetOf('Delivery', [
      ['', 'Combe Valley Serious Violence Strategy – delivery plan 2023 to 2026'],
      [],
      ['', 'Ref', 'Description', 'Owner', 'Due', 'BRAG'],
      ['', '1', 'Understand violence better'],
      ['', '1.1', 'Share what hospitals know'],
      [
        '',
        '1.1.1',
        'Agree which fields the emergency department sends',
        'Public Health',
        day('2023-09-30'),
        'B',
      ],
      ['', '1.1.2', 'Send them every week', 'Combe Hospital', day('2023-12-31'), 'G'],
      ['', '1.2', 'Ask young people'],
      ['', '1.2.1', 'Hold listening circles in four youth clubs', 'Youth Council', day('2024-03-31'), 'A'],
      ['', '2', 'Stop it early'],
      ['', '2.1', 'Reach children before exclusion'],
      ['', '2.1.1', 'Place a mentor in each referral unit', 'Education', day('2024-09-01'), 'G'],
      [
        '',
        '2.1.2',
        'Train reception staff to notice worried children',
        'Safeguarding Board',
        day('2025-01-31'),
        'R',
      ],
      ['', '2.1.10', 'Publish what was learned', 'Public Health', day('2026-03-31'), ''],
    ]),
  ),
  expected: {
    plans: [
      {
        title: 'Combe Valley Serious Violence Strategy…',
      },
    ],
    objectives: [
      { ref: '1', text: 'Understand violence better', level: 1 },
      { ref: '1.1', text: 'Share what hospitals know', level: 2, parent: 'Understand violence better' },
      { ref: '1.2', text: 'Ask young people', level: 2, parent: 'Understand violence better' },
      { ref: '2', text: 'Stop it early', level: 1 },
      { ref: '2.1', text: 'Reach children before exclusion', level: 2, parent: 'Stop it early' },
    ],
    actions: [
      {
        ref: '1.1.1',
        text: 'Agree which fields the emergency department sends',
        objective: 'Share what hospitals know',
        leadOrganisation: 'Public Health',
        due: '2023-09-30',
        rag: 'B',
      },
      {
        ref: '1.1.2',
        text: 'Send them every week',
        objective: 'Share what hospitals know',
        due: '2023-12-31',
      },
      {
        ref: '1.2.1',
        text: 'Hold listening circles in four youth clubs',
        objective: 'Ask young people',
        rag: 'A',
      },
      {
        ref: '2.1.1',
        text: 'Place a mentor in each referral unit',
        objective: 'Reach children before exclusion',
        due: '2024-09-01',
      },
      {
        ref: '2.1.2',
        text: 'Train reception staff to notice worried children',
        objective: 'Reach children before exclusion',
        leadOrganisation: 'Safeguarding Board',
        due: '2025-01-31',
        rag: 'R',
      },
      {
        ref: '2.1.10',
        text: 'Publish what was learned',
        objective: 'Reach children before exclusion',
        due: '2026-03-31',
      },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['lead/missing', 'heading/missing', 'ref/collided'] },
  },
};
