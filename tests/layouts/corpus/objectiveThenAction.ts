import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveThenAction: Layout = {
  name: 'numbered objectives in the first column, actions without refs',
  why: 'The number belongs to the objective and not to its actions, and bands of sections run through the table.',
  workbook: workbookOf(
    'wickhollow-town.xlsx',
    sheetOf(
      'Town centre',
      [
        ['Wickhollow town centre plan 2019/20'],
        ['Objective', 'Action', 'Lead', 'Start', 'Finish'],
        ['A. Shops'],
        [
          '1. Shops lose less to theft',
          'Share pictures of known thieves over a secure app',
          'Shopwatch',
          'April 2019',
          'June 2019',
        ],
        [
          '',
          'Fund a store detective to work across ten shops',
          'Business District',
          'September 2019',
          'January 2020',
        ],
        [
          '2. Staff are not afraid at work',
          'Give lone workers an alarm',
          'Business District',
          'May 2019',
          'May 2019',
        ],
        ['B. Streets'],
        [
          '3. Nobody sleeps in a doorway',
          'Open a winter shelter',
          'Churches Together',
          'November 2019',
          'February 2020',
        ],
        ['', 'Walk the centre at dawn with a nurse', 'Outreach Team', 'April 2019', 'ongoing'],
      ],
      { merges: 'A1:E1 A3:E3 A4:A5 A7:E7 A8:A9' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Share pictures of known thieves over a secure app',
        ref: null,
        objective: 'Shops lose less to theft',
        start: '2019-04-01',
        due: '2019-06-30',
      },
      {
        text: 'Fund a store detective to work across ten shops',
        objective: 'Shops lose less to theft',
        leadOrganisation: 'Business District',
        start: '2019-09-01',
        due: '2020-01-31',
      },
      {
        text: 'Give lone workers an alarm',
        objective: 'Staff are not afraid at work',
        start: '2019-05-01',
        due: '2019-05-31',
      },
      {
        text: 'Open a winter shelter',
        objective: 'Nobody sleeps in a doorway',
        start: '2019-11-01',
        due: '2020-02-29',
      },
      {
        text: 'Walk the centre at dawn with a nurse',
        objective: 'Nobody sleeps in a doorway',
        start: '2019-04-01',
        ongoing: true,
      },
    ],
    notPlaced: 0,
  },
};
