import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const wardCounts: Layout = {
  name: 'counts by ward and by age',
  why: 'Tables of counts with totals and shares are reference tables under their captions, and neither indicators nor actions.',
  workbook: workbookOf(
    'penmoor-profile.xlsx',
    sheetOf(
      'Profile',
      [
        ['Table 1: Criminal damage by ward'],
        ['Ward', 'Incidents', '% of all'],
        ['Abbey', 120, percent(0.3)],
        ['Bridge', 80, percent(0.2)],
        ['Castle', 200, percent(0.5)],
        ['Total', 400, percent(1)],
        ['Source: police records, October to December'],
        [],
        ['Table 2: Victims of robbery by age and sex'],
        ['Age', 'Female', '', 'Male', ''],
        ['', 'No.', '%', 'No.', '%'],
        ['Under 18', 6, percent(0.3), 14, percent(0.35)],
        ['18 to 64', 10, percent(0.5), 22, percent(0.55)],
        ['65 and over', 4, percent(0.2), 4, percent(0.1)],
        ['Total', 20, percent(1), 40, percent(1)],
      ],
      { merges: 'A10:A11 B10:C10 D10:E10' },
    ),
  ),
  expected: {
    actions: [],
    indicators: [],
    referenceTables: [
      {
        name: 'Criminal damage by ward',
        cells: [
          ['Abbey', 'Incidents', 120],
          ['Castle', '% of all', 0.5],
          ['Total', 'Incidents', 400],
        ],
      },
      {
        name: 'Victims of robbery by age and sex',
        cells: [
          ['Under 18', 'Female No.', 6],
          ['65 and over', 'Male No.', 4],
          ['18 to 64', 'Male %', 0.55],
        ],
      },
    ],
    notPlaced: 0,
  },
};
