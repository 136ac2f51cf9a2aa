import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const numericBands: Layout = {
  name: 'numbers and capitals above each table',
  why: 'A number in one cell and capitals in the next head the table below.',
  workbook: workbookOf(
    'numeric bands.xlsx',
    sheetOf('Plan', [
      ['1', 'PREVENTION', '', '', ''],
      ['', 'Action', 'Lead', 'Deadline', 'Measure'],
      ['1.1', 'Self-defence course for carers', 'College', 'Feb 2011', '20 carers'],
      ['1.2', 'Lock-fitting for carers', 'Handyperson Service', 'Mar 2011', '30 homes'],
      ['2', 'PROTECTION', '', '', ''],
      ['', 'Action', 'Lead', 'Deadline', 'Measure'],
      ['2.1', 'Panic buttons for those at high risk', 'Police', 'Mar 2011', 'Buttons lent'],
    ]),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'PREVENTION' },
      { ref: '2', text: 'PROTECTION' },
    ],
    actions: [
      { ref: '1.1', text: 'Self-defence course for carers', objective: 'PREVENTION', due: '2011-02-28' },
      { ref: '1.2', text: 'Lock-fitting for carers', objective: 'PREVENTION' },
      { ref: '2.1', text: 'Panic buttons for those at high risk', objective: 'PROTECTION', lead: 'Police' },
    ],
    notPlaced: 0,
  },
};
