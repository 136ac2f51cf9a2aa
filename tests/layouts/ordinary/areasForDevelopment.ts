import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const areasForDevelopment: Layout = {
  name: 'areas for development, one a row, and evidence in most',
  why: 'What has an area of its own in each row has its evidence too.',
  workbook: workbookOf(
    'scheme review.xlsx',
    sheetOf('PPO', [
      ['PPO Scheme development plan, September 2006'],
      [
        'No.',
        'Area for development',
        'Action to address',
        'Responsible',
        'To be completed by',
        'Completed (Y/N)',
        'Evidence',
      ],
      [
        1,
        'Selection of offenders is not reviewed',
        'Review the list every six weeks',
        'PPO Co-ordinator',
        'Oct 2006',
        'Y',
        'Minutes of panel',
      ],
      [
        2,
        'Few have housing on release',
        'Protocol with two landlords',
        'Housing Options Manager',
        'Dec 2006',
        'N',
      ],
      [3, 'Drug tests take too long', 'Results within 24 hours', 'DIP Manager', 'Nov 2006', 'Y', 'Test log'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Review the list every six weeks',
        ref: '1',
        under: 'Selection of offenders is not reviewed',
        lead: 'PPO Co-ordinator',
        due: '2006-10-31',
        measures: 'Minutes of panel',
      },
      {
        text: 'Protocol with two landlords',
        ref: '2',
        under: 'Few have housing on release',
        due: '2006-12-31',
      },
      { text: 'Results within 24 hours', ref: '3', due: '2006-11-30' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
