import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const areas = ['Area', 'Graffiti', 'Needles', 'Fly-tips'];

export const stackedMonths: Layout = {
  name: 'the same table once a month, one under another',
  why: 'The month stands over each block and the rows are the same: three tables of reference, each known by its month.',
  workbook: workbookOf(
    'calderwick-environment.xlsx',
    sheetOf('Environmental crime', [
      ['Environmental crime reported to the hotline'],
      [],
      ['April 2014'],
      areas,
      ['North', 12, 3, 41],
      ['South', 9, 5, 38],
      ['Total', 21, 8, 79],
      [],
      ['May 2014'],
      areas,
      ['North', 15, 2, 36],
      ['South', 11, 4, 40],
      ['Total', 26, 6, 76],
      [],
      ['June 2014'],
      areas,
      ['North', 10, 1, 33],
      ['South', 8, 6, 29],
      ['Total', 18, 7, 62],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [],
    referenceTables: [
      {
        name: '…April 2014…',
        cells: [
          ['North', 'Graffiti', 12],
          ['Total', 'Fly-tips', 79],
        ],
      },
      { name: '…May 2014…', cells: [['South', 'Needles', 4]] },
      { name: '…June 2014…', cells: [['North', 'Fly-tips', 33]] },
    ],
    notPlaced: 0,
  },
};
