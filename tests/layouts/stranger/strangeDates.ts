import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const rows: readonly (readonly [ref: string, text: string, when: string])[] = [
  ['1', 'Walk the bus routes with conductors', 'w/c 6 June 2011'],
  ['2', 'Meet landlords', 'Apr, Jul & Oct 2011 and Jan 2012'],
  ['3', 'Renew the information sharing protocol', '31st March each year'],
  ['4', 'Repair the bandstand lights', 'March 2012 (was December 2011)'],
  ['5', 'Publish a year’s results', 'Annually in November'],
  ['6', 'Hand over the keys of the youth shelter', 'Mid-July 2011'],
  ['7', 'Close the old subway', 'By the end of the financial year'],
  ['8', 'Put a wreath on the memorial seat', 'TBC'],
  ['9', 'Count empty shops', 'Jan–Mar 12'],
  ['10', 'Ask tenants again', 'No later than 1/10/11'],
  ['11', 'Draw up a cold-weather rota', '2nd half of 2011/12'],
  ['12', 'Patrol at fireworks', '4-6 November 2011'],
];

export const strangeDates: Layout = {
  name: 'dates as people put them',
  why: 'A week commencing, a list of months, a slipped date in brackets and days of a festival are all dates, and the later of two only where both still hold.',
  workbook: workbookOf(
    'Ferrybank plan.xlsx',
    sheetOf('Plan', [
      ['Ferrybank Safer Neighbourhoods Plan 2011/12'],
      ['Ref', 'Action', 'Target date'],
      ...rows,
    ]),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      { ref: '1', text: 'Walk the bus routes with conductors', start: '2011-06-06' },
      {
        ref: '2',
        text: 'Meet landlords',
        milestones: [
          { due: '2011-04-30' },
          { due: '2011-07-31' },
          { due: '2011-10-31' },
          { due: '2012-01-31' },
        ],
      },
      { ref: '3', text: 'Renew the information sharing protocol', recurs: 'yearly', due: '2012-03-31' },
      { ref: '4', text: 'Repair the bandstand lights', milestones: [{ due: '2012-03-31' }] },
      { ref: '5', text: 'Publish a year’s results', recurs: 'yearly' },
      { ref: '6', text: 'Hand over the keys of the youth shelter' },
      { ref: '7', text: 'Close the old subway', due: '2012-03-31' },
      { ref: '8', text: 'Put a wreath on the memorial seat', due: null, ongoing: false },
      { ref: '9', text: 'Count empty shops', start: '2012-01-01', due: '2012-03-31' },
      { ref: '10', text: 'Ask tenants again', due: '2011-10-01' },
      { ref: '11', text: 'Draw up a cold-weather rota', start: '2011-10-01', due: '2012-03-31' },
      { ref: '12', text: 'Patrol at fireworks', start: '2011-11-04', due: '2011-11-06' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
