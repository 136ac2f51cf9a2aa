import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadMatrix: Layout = {
  name: 'who leads, by a letter under each body',
  why: 'L under a body’s name says that it leads and S that it supports, as the key below the table tells.',
  workbook: workbookOf(
    'who-does-what.xlsx',
    sheetOf('Plan 2010/11', [
      ['Action', 'Police', 'Council', 'Fire', 'PCT', 'Voluntary sector', 'Deadline'],
      ['Safe and well visits', 'S', 'S', 'L', 'S', '', '31/03/2011'],
      ['Needle finds hotline', 'S', 'L', '', '', '', '01/06/2010'],
      ['Night bus', '', 'L', '', '', 'L', 'Sep-10'],
      ['Key: L = lead; S = support'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Safe and well visits',
        ref: null,
        lead: 'Fire',
        due: '2011-03-31',
        other: { Police: 'S', PCT: 'S' },
      },
      { text: 'Needle finds hotline', lead: 'Council', due: '2010-06-01' },
      { text: 'Night bus', lead: 'Council\nVoluntary sector', due: '2010-09-30' },
    ],
    remarks: { hasNot: ['heading/missing', 'lead/missing', 'heading/doubtful'] },
    notPlaced: 0,
  },
};
