import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const strategicOperational: Layout = {
  name: 'strategic and operational objectives',
  why: 'Of two columns of objectives the strategic one holds the other.',
  workbook: workbookOf(
    'strategic.xlsx',
    sheetOf('Action plan', [
      [
        'Strategic objective',
        'Operational objective',
        'Tasks',
        'Lead',
        'Target completion',
        'Resources',
        'Performance Indicator',
      ],
      [
        '1. Prevent',
        '1.1 Fewer first-time users',
        '1.1.1 Lessons in Year 6',
        'Healthy Schools',
        'July 2006',
        '2 workers',
        'Schools taking part',
      ],
      ['', '', '1.1.2 Parents’ evenings', 'Healthy Schools', 'Dec 2006', '', 'Parents attending'],
      [
        '',
        '1.2 Fewer sales to under-18s',
        '1.2.1 Test purchases',
        'Trading Standards',
        'Quarterly',
        '',
        'Failures',
      ],
      ['2. Treat', '2.1 Shorter waits', '2.1.1 Second nurse', 'PCT', 'Sept 2006', '£30k', 'Days waited'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1.1.1',
        text: 'Lessons in Year 6',
        objective: 'Fewer first-time users',
        due: '2006-07-31',
        lead: 'Healthy Schools',
      },
      { ref: '1.1.2', text: 'Parents’ evenings', objective: 'Fewer first-time users', due: '2006-12-31' },
      { ref: '1.2.1', text: 'Test purchases', objective: 'Fewer sales to under-18s', recurs: 'quarterly' },
      { ref: '2.1.1', text: 'Second nurse', objective: 'Shorter waits', due: '2006-09-30' },
    ],
    notPlaced: 0,
  },
};
