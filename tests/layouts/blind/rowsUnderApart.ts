import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const rowsUnderApart: Layout = {
  name: 'labels in a cell of their own below each action',
  why: 'A label under the number and its words under the action tell of the action above.',
  workbook: workbookOf(
    'rows-under-apart.xlsx',
    sheetOf('Plan', [
      ['No', 'What we will do', 'Timescale', 'RAG'],
      ['1', 'Replace the broken lights on Kiln Path', 'May 2020', 'Green'],
      ['Lead:', 'Street Lighting', '', ''],
      ['Measure:', 'All 14 lights work', '', ''],
      ['2', 'Patrol the rec after school', 'Sept 2020', 'Amber'],
      ['Lead:', 'PCSO Marsh', '', ''],
      ['Measure:', 'Three patrols a week', '', ''],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Replace the broken lights on Kiln Path',
        lead: 'Street Lighting',
        measures: 'All 14 lights work',
        due: '2020-05-31',
        rag: 'Green',
      },
      {
        ref: '2',
        text: 'Patrol the rec after school',
        lead: 'PCSO Marsh',
        measures: 'Three patrols a week',
        due: '2020-09-30',
        rag: 'Amber',
      },
    ],
    notPlaced: 0,
  },
};
