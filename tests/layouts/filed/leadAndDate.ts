import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadAndDate: Layout = {
  name: 'who and when with a dash between',
  why: 'Who leads stands before the dash and the date behind it.',
  workbook: workbookOf(
    'One page plan.xlsx',
    sheetOf(
      'Plan',
      [
        ['Our plan for a safer Wexcombe 2022–25'],
        ['Priority', 'What we will do', 'Lead and date'],
        [
          'Violence against women and girls',
          'Ask women where they feel unsafe',
          'CSP Manager – September 2022',
        ],
        ['', 'Put help points on Station Road', 'Town Council – March 2023'],
        ['Drugs', 'Naloxone in every hostel', 'Public Health – by end of 2022'],
      ],
      { at: 'C4', merges: 'C4:E4 C6:C7' },
    ),
  ),
  expected: {
    district: 'Wexcombe',
    period: { from: '2022-04-01', to: '2025-03-31' },
    actions: [
      {
        text: 'Ask women where they feel unsafe',
        under: 'Violence against women and girls',
        lead: 'CSP Manager',
        due: '2022-09-30',
      },
      {
        text: 'Put help points on Station Road',
        under: 'Violence against women and girls',
        lead: 'Town Council',
        due: '2023-03-31',
      },
      { text: 'Naloxone in every hostel', under: 'Drugs', lead: 'Public Health', due: '2022-12-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
