import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const outlineInOneColumn: Layout = {
  name: 'three levels of numbers in a column without a name',
  why: 'What was done so far is progress; the numbers tell headings from actions.',
  workbook: workbookOf(
    'outline.xlsx',
    sheetOf('Plan', [
      ['Merecliffe Community Safety Partnership'],
      ['Three year plan 2005-2008: year one'],
      ['', 'Who', 'When', 'Done so far'],
      ['1. Alcohol', null, null, null],
      ['1.1 Bars and clubs', null, null, null],
      [
        '1.1.1 Bring in a drinking-up hour by agreement',
        'Licensing Forum',
        'July 2005',
        'Eleven have agreed',
      ],
      ['1.1.2 Plastic glasses on match days', 'Licensing Forum', 'August 2005', null],
      ['1.2 Streets', null, null, null],
      ['1.2.1 Extend the no-drinking zone to the canal', 'Legal Services', 'March 2006', 'Order drafted'],
      ['2. Bicycles', null, null, null],
      ['2.1 Stands', null, null, null],
      ['2.1.1 Put thirty stands at the station', 'Network Rail', 'December 2005', null],
      ['2.1.2 Mark frames every first Saturday', 'PC Reece', 'Monthly', '212 marked'],
    ]),
  ),
  expected: {
    period: { from: '2005-04-01', to: '2008-03-31' },
    objectives: [
      { text: 'Alcohol', ref: '1' },
      { text: 'Bars and clubs', ref: '1.1' },
      { text: 'Streets', ref: '1.2' },
      { text: 'Bicycles', ref: '2' },
      { text: 'Stands', ref: '2.1' },
    ],
    actions: [
      {
        ref: '1.1.1',
        text: 'Bring in a drinking-up hour by agreement',
        lead: 'Licensing Forum',
        due: '2005-07-31',
        progress: 'Eleven have agreed',
        under: 'Bars and clubs',
      },
      { ref: '1.1.2', text: 'Plastic glasses on match days', due: '2005-08-31' },
      {
        ref: '1.2.1',
        text: 'Extend the no-drinking zone to the canal',
        lead: 'Legal Services',
        due: '2006-03-31',
        under: 'Streets',
      },
      {
        ref: '2.1.1',
        text: 'Put thirty stands at the station',
        lead: 'Network Rail',
        due: '2005-12-31',
        under: 'Stands',
      },
      { ref: '2.1.2', text: 'Mark frames every first Saturday', lead: 'PC Reece', recurs: 'monthly' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
