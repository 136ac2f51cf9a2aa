import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const secondTableRight: Layout = {
  name: 'measures to the right of the actions they belong to',
  why: 'Beside the actions of a theme stand its indicators, with rows of their own.',
  workbook: workbookOf(
    'beside.xlsx',
    sheetOf(
      'Cohesion',
      [
        ['Cohesion Plan 2012/13'],
        ['Actions', null, null, null, 'Performance', null, null],
        ['What', 'Who', 'When', null, 'Indicator', '2011/12 actual', '2012/13 target'],
        ['Interfaith walk', 'Faith Forum', 'May 2012', null, 'Hate incidents reported', 48, 60],
        [
          'English classes for parents',
          'Adult Learning',
          'From September 2012',
          null,
          'People who get on well together',
          '78%',
          '80%',
        ],
        ['Big lunch in five streets', 'Residents’ groups', 'June 2012'],
      ],
      { merges: 'A2:C2 E2:G2' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Interfaith walk', lead: 'Faith Forum', due: '2012-05-31' },
      { text: 'English classes for parents', lead: 'Adult Learning', start: '2012-09-01' },
      { text: 'Big lunch in five streets', lead: 'Residents’ groups', due: '2012-06-30' },
    ],
    indicators: [
      {
        name: 'Hate incidents reported',
        target: { period: '2012/13', stated: 60 },
        figures: { '2011/12': 48 },
      },
      { name: 'People who get on well together', target: { period: '2012/13', stated: 0.8 } },
    ],
  },
};
