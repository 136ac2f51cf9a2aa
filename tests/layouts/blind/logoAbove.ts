import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const logoAbove: Layout = {
  name: 'a letterhead over a table of questions',
  why: 'Questions head the columns in words of their own, and address and logo are no bands.',
  workbook: workbookOf(
    'logo.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['Working together for a safer Aldercombe', '', '', '', ''],
        ['Town Hall, Fore Street, Aldercombe AL1 2AB   Tel 01000 555 666', '', '', '', ''],
        [''],
        ['DOMESTIC ABUSE ACTION PLAN', '', '', '', ''],
        ['April 2019 – March 2022', '', '', '', ''],
        [''],
        [
          '',
          'What are we going to do?',
          'Who is going to do it?',
          'When is it going to be done?',
          'How are we going to know?',
        ],
        ['1', 'Run the recovery course three times a year', 'Refuge', 'Each term', '30 women finish'],
        ['2', 'Train GPs to ask', 'CCG', 'December 2019', '12 surgeries'],
        ['3', 'House those who leave within the area', 'Housing', 'April 2020', 'Policy changed'],
      ],
      { merges: 'A1:E1 A2:E2 A4:E4 A5:E5' },
    ),
  ),
  expected: {
    period: { from: '2019-04-01', to: '2022-03-31' },
    objectives: [],
    actions: [
      {
        ref: '1',
        text: 'Run the recovery course three times a year',
        lead: 'Refuge',
        measures: '30 women finish',
      },
      { ref: '2', text: 'Train GPs to ask', lead: 'CCG', due: '2019-12-31' },
      { ref: '3', text: 'House those who leave within the area', due: '2020-04-30' },
    ],
    notPlaced: 0,
  },
};
