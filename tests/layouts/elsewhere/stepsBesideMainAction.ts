import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const stepsBesideMainAction: Layout = {
  name: 'sub-actions as rows with a step column',
  why: 'The main action is said once without merging and the steps stand beside in a column of their own.',
  workbook: workbookOf(
    'steps.xlsx',
    sheetOf(
      'Delivery',
      [
        ['Prolific offenders delivery plan 2006/07'],
        ['Main action', 'Steps', 'By', 'Owner', 'Done?'],
        ['Catch and convict', 'Agree the list of twenty', 'Apr 06', 'Det Sgt Rowe', 'Yes'],
        ['', 'Share the list with courts', 'May 06', 'Det Sgt Rowe', 'Yes'],
        ['', 'Review each name monthly', 'Monthly', 'Intelligence Unit', ''],
        ['Rehabilitate and resettle', 'Find four flats', 'Jul 06', 'Housing Options', 'No'],
        ['', 'Offer a mentor on release', 'Sep 06', 'Probation', 'No'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2006-04-01', to: '2007-03-31' },
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        text: 'Agree the list of twenty',
        under: 'Catch and convict',
        due: '2006-04-30',
        leadPerson: 'Det Sgt Rowe',
        status: 'Yes',
      },
      { text: 'Share the list with courts', under: 'Catch and convict', due: '2006-05-31' },
      { text: 'Review each name monthly', under: 'Catch and convict', recurs: 'monthly' },
      { text: 'Find four flats', under: 'Rehabilitate and resettle', due: '2006-07-31', status: 'No' },
      {
        text: 'Offer a mentor on release',
        under: 'Rehabilitate and resettle',
        due: '2006-09-30',
        lead: 'Probation',
      },
    ],
  },
};
