import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const noHeadings: Layout = {
  name: 'no heading row at all',
  why: 'Ref, action, lead and date are told by what the columns hold.',
  workbook: workbookOf(
    'marlbrook-fire.xlsx',
    sheetOf('Fire', [
      ['1.1', 'Fit smoke alarms in homes of people who hoard', 'Fire and Rescue Service', 'June 2017'],
      ['1.2', 'Take abandoned cars away within a day', 'Borough Council', 'Ongoing'],
      ['1.3', 'Talk to scouts about grass fires before the holidays', 'Fire Cadets', 'July 2017'],
      ['2.1', 'Lock the bin stores of all tower blocks', 'Marlbrook Homes', 'By September 2017'],
      ['2.2', 'Try a camera trailer at the quarry', 'Police', 'March 2018'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '1.1',
        text: 'Fit smoke alarms in homes of people who hoard',
        leadOrganisation: 'Fire and Rescue Service',
        due: '2017-06-30',
      },
      { ref: '1.2', text: 'Take abandoned cars away within a day', ongoing: true },
      { ref: '1.3', text: 'Talk to scouts about grass fires before the holidays', due: '2017-07-31' },
      { ref: '2.1', text: 'Lock the bin stores of all tower blocks', due: '2017-09-30' },
      {
        ref: '2.2',
        text: 'Try a camera trailer at the quarry',
        leadOrganisation: 'Police',
        due: '2018-03-31',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['sheet/no-table'] },
  },
};
