import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const statusTicks: Layout = {
  name: 'status words in four ticked columns',
  why: 'An X stands under Not started, On track, Delayed or Complete.',
  workbook: workbookOf(
    'status ticks.xlsx',
    sheetOf(
      'Monitor',
      [
        ['Delivery monitor, March 2010'],
        ['No.', 'Action', 'Lead', 'Deadline', 'Status', '', '', ''],
        ['', '', '', '', 'Not started', 'On track', 'Delayed', 'Complete'],
        ['1', 'Publish a map of safe places', 'Learning Disability Board', 'April 2010', '', 'X', '', ''],
        ['2', 'Sign up thirty shops', 'Town Team', 'June 2010', '', '', 'X', ''],
        ['3', 'Print window stickers', 'Communications', 'Feb 2010', '', '', '', 'X'],
      ],
      { merges: 'A1:H1 A2:A3 B2:B3 C2:C3 D2:D3 E2:H2' },
    ),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Publish a map of safe places', due: '2010-04-30', status: 'On track' },
      { ref: '2', text: 'Sign up thirty shops', lead: 'Town Team', due: '2010-06-30', status: 'Delayed' },
      { ref: '3', text: 'Print window stickers', due: '2010-02-28', status: 'Complete' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
