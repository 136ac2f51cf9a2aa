import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const outputBy: Layout = {
  name: 'a column named by when alone',
  why: '“Output by” over months says when.',
  workbook: workbookOf(
    'SVD.xlsx',
    sheetOf(
      'Response',
      [
        ['Serious Violence Response Strategy: delivery plan January 2024 to January 2025'],
        ['Primary prevention'],
        ['Priority action', 'Partner(s)', 'Output by', 'Measure of success', 'Cost', 'BRAG'],
        [
          'Whole-school work on healthy friendships',
          'Education Psychology',
          'July 2024',
          '20 schools taking part',
          pounds(18000),
          'Green',
        ],
        ['Parent text line', 'Family Hubs', 'October 2024', '200 parents signed up', pounds(2500), 'Amber'],
        ['Secondary prevention'],
        ['Priority action', 'Partner(s)', 'Output by', 'Measure of success', 'Cost', 'BRAG'],
        [
          'Mentors in custody suites',
          'Police; Youth Justice Service',
          'April 2024',
          '60 young people seen',
          pounds(40000),
          'Blue',
        ],
      ],
      { at: 'B3', merges: 'B3:G3 B4:G4 B8:G8' },
    ),
  ),
  expected: {
    period: { from: '2024-01-01', to: '2025-01-31' },
    actions: [
      {
        text: 'Whole-school work on healthy friendships',
        under: 'Primary prevention',
        lead: 'Education Psychology',
        due: '2024-07-31',
        measures: '20 schools taking part',
        rag: 'Green',
      },
      { text: 'Parent text line', under: 'Primary prevention', due: '2024-10-31', rag: 'Amber' },
      {
        text: 'Mentors in custody suites',
        under: 'Secondary prevention',
        lead: 'Police; Youth Justice Service',
        due: '2024-04-30',
        rag: 'Blue',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
