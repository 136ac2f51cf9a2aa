import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const emptyTab: Layout = {
  name: 'tabs with headings and no rows',
  why: 'A tab that was made ready and never filled is no plan of its own.',
  workbook: workbookOf(
    'template part filled.xlsx',
    sheetOf('Theme 1', [
      ['Theme 1: Road Safety'],
      ['Ref', 'Action', 'Lead', 'Deadline', 'Progress'],
      ['1a', 'Speed watch in six villages', 'Parish Councils', 'May 2012', 'Two trained'],
      ['1b', 'Winter driving evening', 'Fire Service', 'November 2012', null],
    ]),
    sheetOf('Theme 2', [['Theme 2: Rural Crime'], ['Ref', 'Action', 'Lead', 'Deadline', 'Progress']]),
    sheetOf('Theme 3', [
      ['Theme 3: Scams'],
      ['Ref', 'Action', 'Lead', 'Deadline', 'Progress'],
      ['3a'],
      ['3b'],
      ['3c'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Road Safety' }, { text: 'Rural Crime' }, { text: 'Scams' }],
    actions: [
      {
        ref: '1a',
        text: 'Speed watch in six villages',
        lead: 'Parish Councils',
        due: '2012-05-31',
        progress: 'Two trained',
      },
      { ref: '1b', text: 'Winter driving evening', lead: 'Fire Service', due: '2012-11-30' },
    ],
    indicators: [],
  },
};
