import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const transposedByTheme: Layout = {
  name: 'a plan on its side, with an objective over its actions',
  why: 'Each column is an action; the objective is merged over the columns it heads.',
  workbook: workbookOf(
    'side.xlsx',
    sheetOf(
      'Plan on a page',
      [
        ['Community Safety Plan on a page 2013/14'],
        ['Objective', 'Protect vulnerable people', null, 'Tackle acquisitive crime', null],
        [
          'Action',
          'Set up a hoarding panel',
          'Fit 50 key safes for older tenants',
          'Property marking roadshow',
          'Report on metal theft',
        ],
        ['Lead', 'Fire and Rescue Service', 'Care and Repair', 'Neighbourhood Watch', 'Trading Standards'],
        ['Start', 'Apr 2013', 'Jun 2013', 'Sep 2013', 'Apr 2013'],
        ['End', 'Sep 2013', 'Mar 2014', 'Oct 2013', 'Jul 2013'],
        ['Cost', '£0', '£2,500', '£800', 'Officer time'],
        ['Status', 'Complete', 'In progress', 'Not started', 'In progress'],
      ],
      { merges: 'A1:E1 B2:C2 D2:E2' },
    ),
  ),
  expected: {
    objectives: [{ text: 'Protect vulnerable people' }, { text: 'Tackle acquisitive crime' }],
    actions: [
      {
        text: 'Set up a hoarding panel',
        objective: 'Protect vulnerable people',
        lead: 'Fire and Rescue Service',
        start: '2013-04-01',
        due: '2013-09-30',
        status: 'Complete',
        resources: '£0',
      },
      {
        text: 'Fit 50 key safes for older tenants',
        objective: 'Protect vulnerable people',
        lead: 'Care and Repair',
        due: '2014-03-31',
        status: 'In progress',
      },
      {
        text: 'Property marking roadshow',
        objective: 'Tackle acquisitive crime',
        start: '2013-09-01',
        due: '2013-10-31',
        resources: '£800',
      },
      {
        text: 'Report on metal theft',
        objective: 'Tackle acquisitive crime',
        due: '2013-07-31',
        resources: 'Officer time',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
