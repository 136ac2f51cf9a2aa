import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const gapAnalysis: Layout = {
  name: 'where we are, what is missing and what we will do',
  why: 'Position and gap describe; the action to close the gap is the action, and H, M, L is its priority.',
  workbook: workbookOf(
    'hate crime.xls',
    sheetOf('Hate crime', [
      ['Hate Crime Self Assessment and Action Plan'],
      [
        'Standard',
        'Current position',
        'Gap',
        'Action required',
        'Owner',
        'Priority (H/M/L)',
        'Completion date',
        'Date completed',
      ],
      [
        'Third party reporting is in place',
        'Two centres open',
        'None in the north of the district',
        'Recruit a centre in Lowick',
        'Cohesion Officer',
        'H',
        'Jun-10',
        null,
      ],
      [
        'Staff are trained',
        'Front desk only',
        'Housing staff untrained',
        'Book the training for housing staff',
        'HR',
        'M',
        'Sep-10',
        '14/09/2010',
      ],
      [
        'Data is shared',
        'Quarterly',
        'Not by motivation',
        'Agree a new data set with the Police',
        'Analyst',
        'L',
        'Dec-10',
        null,
      ],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Recruit a centre in Lowick', lead: 'Cohesion Officer', due: '2010-06-30', status: null },
      {
        text: 'Book the training for housing staff',
        lead: 'HR',
        due: '2010-09-30',
        status: 'Completed',
        other: { 'Date completed': '14/09/2010' },
      },
      { text: 'Agree a new data set with the Police', lead: 'Analyst', due: '2010-12-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
