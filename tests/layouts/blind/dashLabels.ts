import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const dashLabels: Layout = {
  name: 'numbered forms without colons',
  why: '“Action 1” is a label with a number, and what stands beside it is the action.',
  workbook: workbookOf(
    'dash labels.xlsx',
    sheetOf('Sheet1', [
      ['Arson reduction plan'],
      ['Action 1', 'Visit farms with hay barns before bonfire night'],
      ['Lead', 'Fire Service'],
      ['Timescale', 'October 2011'],
      ['Success measure', 'No barn fires'],
      ['Action 2', 'Remove abandoned cars within a day'],
      ['Lead', 'Environmental Services'],
      ['Timescale', 'Ongoing'],
      ['Success measure', 'Cars removed in 24 hours'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Visit farms with hay barns before bonfire night',
        lead: 'Fire Service',
        due: '2011-10-31',
        measures: 'No barn fires',
        ref: '1',
      },
      {
        text: 'Remove abandoned cars within a day',
        lead: 'Environmental Services',
        ongoing: true,
        measures: 'Cars removed in 24 hours',
        ref: '2',
      },
    ],
    notPlaced: 0,
  },
};
