import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const pagesWithFooters: Layout = {
  name: 'a long table with the headings and a footer on each page',
  why: 'Headings and footers of pages are no rows; an objective goes on over the page.',
  workbook: workbookOf(
    'pages.ods',
    sheetOf(
      'Plan',
      [
        ['Safer Ashdale Action Plan 2005-2008'],
        ['Aim: Fewer fires'],
        ['Ref', 'Action', 'Lead', 'When', 'Outcome'],
        ['F1', 'Remove abandoned cars in a day', 'Waste Team', '2005/06', 'Fewer car fires'],
        ['F2', 'Visit every care home', 'Fire Service', 'By March 2007', null],
        ['Safer Ashdale Partnership', null, null, null, 'Page 1 of 2'],
        ['Aim: Fewer fires (continued)'],
        ['Ref', 'Action', 'Lead', 'When', 'Outcome'],
        ['F3', 'Arson task force', 'Police', 'Ongoing', 'More offenders caught'],
        ['Aim: Safer roads'],
        ['R1', 'Speed watch', 'Parish councils', 'Summer 2006', null],
        ['Safer Ashdale Partnership', null, null, null, 'Page 2 of 2'],
      ],
      { merges: 'A1:E1 A2:E2 A7:E7 A10:E10' },
    ),
  ),
  expected: {
    objectives: [{ text: 'Fewer fires' }, { text: 'Safer roads' }],
    actions: [
      {
        ref: 'F1',
        text: 'Remove abandoned cars in a day',
        objective: 'Fewer fires',
        due: '2006-03-31',
        outcome: 'Fewer car fires',
      },
      { ref: 'F2', text: 'Visit every care home', due: '2007-03-31', objective: 'Fewer fires' },
      { ref: 'F3', text: 'Arson task force', objective: 'Fewer fires', ongoing: true },
      { ref: 'R1', text: 'Speed watch', objective: 'Safer roads', due: '2006-08-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
