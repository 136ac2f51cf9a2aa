import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const outcomesFirst: Layout = {
  name: 'two names in each heading',
  why: 'A heading says two things, of which one is known.',
  workbook: workbookOf(
    'outcomes first.xlsx',
    sheetOf(
      'CYPP',
      [
        [
          'Outcome',
          'Priority actions',
          'Lead officer and agency',
          'Timescales and milestones',
          'Performance measure and target',
        ],
        [
          'Children are safe from harm',
          'Train all taxi drivers to spot exploitation',
          'J. Brand, Licensing',
          'Course written June 2015\nAll trained March 2016',
          '400 drivers by March 2016',
        ],
        [
          '',
          'Open a missing-from-home desk',
          'DS Holt, Police',
          'Desk staffed Sept 2015',
          'Return talks within 72 hours: 90%',
        ],
        [
          'Children are not drawn into crime',
          'Triage at the custody desk',
          'YOS Manager, YOS',
          'Begins April 2015\nReviewed Oct 2015',
          'First-timers down 10% on 2014/15',
        ],
      ],
      { merges: 'A2:A3' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Train all taxi drivers to spot exploitation',
        outcome: 'Children are safe from harm',
        milestones: [{ due: '2015-06-30' }, { due: '2016-03-31' }],
      },
      { text: 'Open a missing-from-home desk', outcome: 'Children are safe from harm', due: '2015-09-30' },
      { text: 'Triage at the custody desk', outcome: 'Children are not drawn into crime' },
    ],
    notPlaced: 0,
  },
};
