import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bulletsAfterGap: Layout = {
  name: 'bullets in rows with gaps between the aims',
  why: 'A row below a gap goes on with the table: under the column of leads stands somebody.',
  workbook: workbookOf(
    'heath.xlsx',
    sheetOf(
      'P1',
      [
        [null, null, null, null, null, null, null],
        [null, 'BRECKLAND HEATH SAFER COMMUNITIES'],
        [],
        [null, 'Aim', null, 'How', null, 'Lead / date'],
        [
          null,
          '1  Cleaner, calmer parks',
          null,
          '·\tRanger on duty until 9 pm in summer',
          null,
          'Parks\nJune 2006',
        ],
        [null, null, null, '·\tDrinking ban in three parks', null, 'Licensing\nAugust 2006'],
        [],
        [null, '2  Quieter nights', null, '·\tNoise patrol on Fridays', null, 'Env. Health\nOngoing'],
        [null, null, null, '·\tFixed penalty notices for loud music', null, 'Env. Health\nApril 2007'],
      ],
      { merges: 'B5:B6 B8:B9' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    objectives: [
      { text: 'Cleaner, calmer parks', ref: '1' },
      { text: 'Quieter nights', ref: '2' },
    ],
    actions: [
      {
        text: 'Ranger on duty until 9 pm in summer',
        objective: 'Cleaner, calmer parks',
        lead: 'Parks',
        due: '2006-06-30',
      },
      {
        text: 'Drinking ban in three parks',
        objective: 'Cleaner, calmer parks',
        lead: 'Licensing',
        due: '2006-08-31',
      },
      { text: 'Noise patrol on Fridays', objective: 'Quieter nights', ongoing: true },
      { text: 'Fixed penalty notices for loud music', due: '2007-04-30', lead: 'Env. Health' },
    ],
  },
};
