import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const carriedForward: Layout = {
  name: 'actions carried forward below the new ones',
  why: 'What is carried over stands under a band of its own; a Y says that an action is complete.',
  workbook: workbookOf(
    'carry.xls',
    sheetOf(
      'Action log',
      [
        ['Anti-Social Behaviour Task Group – Action Plan 2010/11'],
        ['Ref', 'Action', 'Lead', 'Deadline', 'Completed (Y/N)', 'Notes'],
        ['1', 'Agree a protocol on dispersal orders', 'Police', 'May 2010', 'Y', 'Signed'],
        ['2', 'Recruit ten mystery shoppers', 'Housing', 'July 2010', 'N', null],
        ['Carried forward from 2009/10'],
        ['09/4', 'Evaluate the mediation service', 'Housing', 'December 2010', 'N', 'Awaiting data'],
        ['09/7', 'Publish the ASB leaflet in Polish', 'Communications', 'June 2010', 'Y', null],
      ],
      { merges: 'A1:F1 A5:F5' },
    ),
  ),
  expected: {
    district: null,
    actions: [
      {
        ref: '1',
        text: 'Agree a protocol on dispersal orders',
        lead: 'Police',
        due: '2010-05-31',
        status: 'Y',
        progress: 'Signed',
      },
      { ref: '2', text: 'Recruit ten mystery shoppers', status: 'N' },
      {
        ref: '09/4',
        text: 'Evaluate the mediation service',
        due: '2010-12-31',
        status: 'N',
        progress: 'Awaiting data',
      },
      { ref: '09/7', text: 'Publish the ASB leaflet in Polish', due: '2010-06-30', status: 'Y' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
