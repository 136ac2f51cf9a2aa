import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const plainNumber: Layout = {
  name: 'a column of counts called Number',
  why: 'Numbers behind the actions that do not count them are no refs.',
  workbook: workbookOf(
    'plain-number.xlsx',
    sheetOf('Plan', [
      ['Action', 'Number', 'Lead', 'By when'],
      ['Post crime prevention leaflets', 500, 'Wardens', 'May 2012'],
      ['Fit door chains', 120, 'Handyperson Service', 'June 2012'],
      ['Give out purse bells', 1000, 'PCSOs', 'Sept 2012'],
      ['Mark bicycles', 75, 'Police Cadets', 'Oct 2012'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Post crime prevention leaflets', ref: null, other: { Number: '500' } },
      { text: 'Fit door chains', ref: null, other: { Number: '120' } },
      { text: 'Give out purse bells', ref: null, other: { Number: '1000' } },
      { text: 'Mark bicycles', ref: null },
    ],
    notPlaced: 0,
  },
};
