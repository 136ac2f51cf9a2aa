import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const raisedBy: Layout = {
  name: 'a tracker with who raised each point, and where',
  why: 'Who raised a point does not lead it, and “by” over names says no date.',
  workbook: workbookOf(
    'tracker 1904.xlsx',
    sheetOf(
      'Tracker',
      [
        [
          'ID',
          'Action point',
          'Raised at',
          'Raised by',
          'Date raised',
          'Target date',
          'Owner',
          'Closed on',
          'Latest position',
        ],
        [
          'T1',
          'Cut the hedge at Dell Walk so that the camera sees the path',
          'Tasking',
          'Ward Cllr',
          day('2006-01-09'),
          day('2006-02-28'),
          'Grounds',
          day('2006-02-20'),
          'Done, photo on file',
        ],
        [
          'T2',
          'Write to parents of the six',
          'Tasking',
          'School',
          day('2006-01-09'),
          day('2006-01-31'),
          'ASB Officer',
          null,
          'Four letters out',
        ],
        [
          'T3',
          'Extra patrol on the 42 bus',
          'Tasking',
          'Bus company',
          day('2006-02-06'),
          day('2006-03-31'),
          'Sgt Noor',
          null,
          null,
        ],
      ],
      { hiddenColumns: [2] },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'T1',
        text: 'Cut the hedge at Dell Walk so that the camera sees the path',
        lead: 'Grounds',
        due: '2006-02-28',
        progress: 'Done, photo on file',
      },
      {
        ref: 'T2',
        text: 'Write to parents of the six',
        lead: 'ASB Officer',
        due: '2006-01-31',
        progress: 'Four letters out',
      },
      { ref: 'T3', text: 'Extra patrol on the 42 bus', lead: 'Sgt Noor', due: '2006-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
