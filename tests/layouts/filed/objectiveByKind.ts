import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveByKind: Layout = {
  name: 'a kind of objective over several actions',
  why: 'The last word of a heading says what its column holds, whatever stands before it.',
  workbook: workbookOf(
    'Equality Action Plan.ods',
    sheetOf(
      'Sheet1',
      [
        ['Equality and Community Cohesion Action Plan 2012-2015'],
        [
          'Equality objective',
          'Protected characteristic',
          '',
          '',
          'Action',
          'Officer',
          'Target / Date',
          'Progress to date',
        ],
        ['', 'Race', 'Disability', 'Age'],
        [
          'EO1 Fewer people suffer hate',
          '✓',
          '✓',
          '',
          'Show victims how to report online',
          'Equalities Officer',
          'April 2013',
          'Page written',
        ],
        [
          '',
          '',
          '✓',
          '',
          'Safe place stickers in forty shops',
          'Learning Disability Nurse',
          '40 shops by December 2013',
          '22 shops',
        ],
        [
          'EO2 Older people are less afraid',
          '',
          '',
          '✓',
          'Bogus caller board game',
          'Age UK',
          'Sept 2012',
          'Done',
        ],
      ],
      { merges: 'A1:H1 B2:D2 A2:A3 E2:E3 F2:F3 G2:G3 H2:H3 A4:A5' },
    ),
  ),
  expected: {
    period: { from: '2012-04-01', to: '2015-03-31' },
    actions: [
      {
        text: 'Show victims how to report online',
        under: 'Fewer people suffer hate',
        lead: 'Equalities Officer',
        due: '2013-04-30',
        progress: 'Page written',
      },
      {
        text: 'Safe place stickers in forty shops',
        under: 'Fewer people suffer hate',
        due: '2013-12-31',
        progress: '22 shops',
      },
      { text: 'Bogus caller board game', under: 'Older people are less afraid', due: '2012-09-30' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
