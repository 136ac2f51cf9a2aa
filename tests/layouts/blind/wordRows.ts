import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wordRows: Layout = {
  name: 'each printed line of a cell in a row of its own',
  why: 'A row without a number that goes on in the middle of a sentence is the rest of the action above, its lead likewise.',
  workbook: workbookOf(
    'word rows.xlsx',
    sheetOf('Sheet1', [
      ['', 'What', 'Who', 'By when'],
      ['1', 'Hold a joint night of action on the', 'Sgt Pell', '31 Oct 2009'],
      ['', 'Bellwood estate with all partners', '', ''],
      ['', 'taking part', '', ''],
      ['2', 'Send the acceptable behaviour letter', 'ASB', 'Within 5'],
      ['', 'to parents of those stopped', 'Officer', 'days'],
      ['3', 'Report back to residents', 'Ward members', 'Nov 2009'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Hold a joint night of action on the Bellwood estate with all partners taking part',
        lead: 'Sgt Pell',
        due: '2009-10-31',
      },
      {
        ref: '2',
        text: 'Send the acceptable behaviour letter to parents of those stopped',
        lead: 'ASB Officer',
      },
      { ref: '3', text: 'Report back to residents', lead: 'Ward members', due: '2009-11-30' },
    ],
    notPlaced: 0,
  },
};
