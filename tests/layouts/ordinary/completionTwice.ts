import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const completionTwice: Layout = {
  name: 'a date of completion, and whether it was met',
  why: 'Under `Completion` beside a date stands how far it has come.',
  workbook: workbookOf(
    'year 3.xlsx',
    sheetOf('Review', [
      ['Crime & Disorder Strategy 2002-05 – Review of Year 3 actions (2004/05)'],
      ['Action', 'Agency', 'Completion date', 'Completion'],
      ['Fit locks for victims of burglary', 'Victim Support', 'March 2005', 'Achieved – 140 homes'],
      ['Neighbourhood Watch in all new estates', 'Police', 'December 2004', 'On target'],
      ['Lighting on the canal path', 'Borough Council', 'June 2004', 'Slipped to May 2005'],
      ['Bail hostel liaison group', 'Probation', 'September 2004', 'Achieved'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Fit locks for victims of burglary',
        lead: 'Victim Support',
        due: '2005-03-31',
        status: 'Achieved – 140 homes',
      },
      {
        text: 'Neighbourhood Watch in all new estates',
        lead: 'Police',
        due: '2004-12-31',
        status: 'On target',
      },
      {
        text: 'Lighting on the canal path',
        lead: 'Borough Council',
        due: '2004-06-30',
        status: 'Slipped to May 2005',
      },
      { text: 'Bail hostel liaison group', lead: 'Probation', due: '2004-09-30' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['timescale/ambiguous'] },
  },
};
