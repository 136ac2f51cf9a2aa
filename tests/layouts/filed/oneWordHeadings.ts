import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const oneWordHeadings: Layout = {
  name: 'headings of one word in the action column',
  why: 'A word alone heads the rows below it, though it could be a verb.',
  workbook: workbookOf(
    'subheads.ods',
    sheetOf(
      'ASB',
      [
        ['ASB ACTION PLAN'],
        ['Action', 'Who', 'Target Date'],
        ['Prevention'],
        ['Diversion nights at the boxing club', 'Boxing Club', 'May-10'],
        ['Litter picks with schools', 'Street Care', 'Termly'],
        ['Enforcement'],
        ['Dispersal order for the bus station', 'Police', 'Jun-10'],
        ['Support'],
        ['Home visits to repeat callers', 'Victim Support', 'Within 48 hours'],
      ],
      { merges: 'A1:C1' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Diversion nights at the boxing club',
        under: 'Prevention',
        lead: 'Boxing Club',
        due: '2010-05-31',
      },
      { text: 'Litter picks with schools', under: 'Prevention', lead: 'Street Care' },
      { text: 'Dispersal order for the bus station', under: 'Enforcement', due: '2010-06-30' },
      { text: 'Home visits to repeat callers', under: 'Support', lead: 'Victim Support' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
