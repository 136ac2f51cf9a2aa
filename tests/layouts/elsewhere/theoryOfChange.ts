import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const theoryOfChange: Layout = {
  name: 'outcome, output and input columns',
  why: 'Inputs, outputs and outcomes stand beside each activity as in a theory of change.',
  workbook: workbookOf(
    'theory of change.xlsx',
    sheetOf(
      'ToC',
      [
        ['Violence reduction: theory of change and plan 2021/22'],
        [
          'Need',
          'Inputs',
          'Activities',
          'Outputs',
          'Short-term outcomes',
          'Long-term outcomes',
          'Owner',
          'Timeframe',
        ],
        [
          'Children carry knives from fear',
          '£40,000; two workers',
          'Run a mentoring scheme in three schools',
          '60 children mentored',
          'Fewer exclusions',
          'Fewer stabbings',
          'Youth Service',
          'Sept 2021 – July 2022',
        ],
        [
          'Victims return to the street',
          'A nurse in A&E',
          'Meet each victim at the bedside',
          '120 victims met',
          'Victims take up help',
          'Fewer repeat wounds',
          'Hospital Trust',
          'From April 2021',
        ],
      ],
      { merges: 'A1:H1' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Run a mentoring scheme in three schools',
        leadOrganisation: 'Youth Service',
        start: '2021-09-01',
        due: '2022-07-31',
        resources: '£40,000; two workers',
      },
      { text: 'Meet each victim at the bedside', leadOrganisation: 'Hospital Trust', start: '2021-04-01' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
