import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const monthBands: Layout = {
  name: 'months as bands',
  why: 'A month that stands alone over actions says when they are due, and heads nothing.',
  workbook: workbookOf(
    'monthly diary.xls',
    sheetOf(
      'Diary 2009-10',
      [
        ['Fenwick District CDRP – diary of actions 2009/10'],
        [],
        ['Action', 'Lead', 'Notes'],
        ['April 2009'],
        ['Open the summer youth programme to bids', 'Youth Service'],
        ['Check all alley gates for damage', 'Neighbourhood Wardens', 'See last year’s list'],
        ['July 2009'],
        ['Patrol the three beaches on Friday nights', 'Police'],
        ['October 2009'],
        ['Send the leaflet about doorstep callers', 'Trading Standards'],
        ['Fit lights at the skate park', 'Parks', '£4,000 in budget'],
      ],
      { merges: 'A1:C1 A4:C4 A7:C7 A9:C9' },
    ),
  ),
  expected: {
    district: 'Fenwick',
    period: { from: '2009-04-01', to: '2010-03-31' },
    actions: [
      { text: 'Open the summer youth programme to bids', lead: 'Youth Service', due: '2009-04-30' },
      { text: 'Check all alley gates for damage', due: '2009-04-30' },
      { text: 'Patrol the three beaches on Friday nights', lead: 'Police', due: '2009-07-31' },
      { text: 'Send the leaflet about doorstep callers', due: '2009-10-31' },
      { text: 'Fit lights at the skate park', due: '2009-10-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
