import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const monthsWithoutYears: Layout = {
  name: 'marks under months that name no year',
  why: 'Marks under months say when, the plan’s period gives the year, and a lone X is no ref.',
  workbook: workbookOf(
    'seaview.xlsx',
    sheetOf('Plan', [
      ['Seaview work plan 2013/14'],
      ['Action', 'Lead', 'Apr', 'May', 'Jun', 'Jul', 'Dec', 'Jan', 'Feb', 'Mar'],
      ['Paint the shelter', 'Parish Council', '', 'x', 'x', '', '', '', '', ''],
      ['Prune round the lamps', 'Highways', '', '', '', '', '', 'X', 'X', ''],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Paint the shelter', ref: null, start: '2013-05-01', due: '2013-06-30' },
      { text: 'Prune round the lamps', ref: null, start: '2014-01-01', due: '2014-02-28' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing', 'heading/doubtful', 'timescale/ambiguous'] },
  },
};
