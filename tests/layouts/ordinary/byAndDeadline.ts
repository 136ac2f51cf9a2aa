import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const byAndDeadline: Layout = {
  name: 'action points with By and Deadline',
  why: 'By over names says who.',
  workbook: workbookOf(
    'minutes.csv',
    sheetOf('m', [
      ['Item', 'Action', 'By', 'Deadline', 'Done?'],
      ['3.1', 'Circulate the terms of reference', 'Minutes secretary', 'Next meeting', 'Y'],
      ['4.2', 'Bring figures for taxi complaints', 'Licensing Manager', '12/06/2012', 'N'],
      ['4.3', 'Invite the street pastors', 'Chair', '12/06/2012', 'Y'],
      ['6', 'Bid for the reserve fund, £3,000', 'Partnership Manager', '29 June 2012', 'N'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Circulate the terms of reference', ref: '3.1', lead: 'Minutes secretary' },
      { text: 'Bring figures for taxi complaints', ref: '4.2', lead: 'Licensing Manager', due: '2012-06-12' },
      { text: 'Invite the street pastors', ref: '4.3', lead: 'Chair', due: '2012-06-12' },
      { text: 'Bid for the reserve fund, £3,000', ref: '6', lead: 'Partnership Manager', due: '2012-06-29' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
