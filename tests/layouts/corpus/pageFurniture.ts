import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const pageFurniture: Layout = {
  name: 'page furniture',
  why: 'Page numbers, repeated titles, version lines, headings again in other words and a row of totals are no actions.',
  workbook: workbookOf(
    'hathersby-burglary.xlsx',
    sheetOf('Plan', [
      ['Hathersby Burglary Plan 2013/14', '', '', '', 'Version 3'],
      ['Last updated', day('2013-05-14')],
      [],
      ['No.', 'Action', 'Lead', 'By when', 'Cost'],
      ['1', 'Mark bicycles at both colleges', 'Cycle Officer', 'October 2013', '£300'],
      ['2', 'Lend smart plugs to people who are away', 'Neighbourhood Watch', 'July 2013', '£450'],
      ['Continued overleaf'],
      ['Page 1 of 2'],
      ['Hathersby Burglary Plan 2013/14', '', '', '', 'Version 3'],
      ['Ref', 'Action to be taken', 'Lead officer', 'Timescale', 'Cost (£)'],
      ['3', 'Talk to second-hand shops about proof of ownership', 'Trading Standards', 'November 2013', '£0'],
      ['4', 'Visit neighbours within a day of every break-in', 'Police', 'Ongoing', '£250'],
      ['', 'Total', '', '', '£1,000'],
      ['Page 2 of 2'],
      ['This plan is owned by the Hathersby burglary group.'],
    ]),
  ),
  expected: {
    plans: [{ title: 'Hathersby Burglary Plan…', period: { from: '2013-04-01', to: '2014-03-31' } }],
    objectives: [],
    actions: [
      { ref: '1', text: 'Mark bicycles at both colleges', due: '2013-10-31', resources: '£300' },
      { ref: '2', text: 'Lend smart plugs to people who are away', leadOrganisation: 'Neighbourhood Watch' },
      { ref: '3', text: 'Talk to second-hand shops about proof of ownership', due: '2013-11-30' },
      { ref: '4', text: 'Visit neighbours within a day of every break-in', ongoing: true },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
