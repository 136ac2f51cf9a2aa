import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const revisedDates: Layout = {
  name: 'old dates left beside new ones',
  why: 'Dates were changed in the cell and the old one kept after was.',
  workbook: workbookOf(
    'slipped.xlsx',
    sheetOf(
      'Plan',
      [
        ['Hollins Ward action plan 2008/09'],
        ['Action', 'Owner', 'Due (original)', 'Due (revised)', 'Comment'],
        ['Lay turf over the burnt patch', 'Parks', 'Apr 08', 'Jun 08', 'Wet spring'],
        ['Meet the bus company', 'Ward Councillor', 'May 08', '', ''],
        ['Print a who’s who', 'Communications', 'Jul 08', 'Sep 08', ''],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2008-04-01', to: '2009-03-31' },
    actions: [
      { text: 'Lay turf over the burnt patch', due: '2008-06-30', lead: 'Parks' },
      { text: 'Meet the bus company', due: '2008-05-31' },
      { text: 'Print a who’s who', due: '2008-09-30' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
