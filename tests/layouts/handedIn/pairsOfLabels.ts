import type { Layout } from '../layout';
import { pounds, sheetOf, workbookOf } from '../sheet';

export const pairsOfLabels: Layout = {
  name: 'forms with two labels in a row',
  why: '“Lead: … Deadline: …” in one row are two labels with a value each, and “Action No. 1” numbers the action.',
  workbook: workbookOf(
    'forms.xlsx',
    sheetOf(
      'Action sheets',
      [
        ['Penmoor Safer Town Group – action sheets'],
        [],
        ['ACTION No. 1', 'Light the footpath from the school to Elm Close'],
        ['Lead:', 'Street Lighting Engineer', 'Deadline:', '30/11/2007'],
        ['Why:', 'Four robberies there last winter'],
        ['Measured by:', 'Robberies on the path; lamp lit'],
        ['Cost:', pounds(7200), 'Status:', 'Ordered'],
        [],
        [],
        ['ACTION No. 2', 'Ask shops not to sell eggs and flour in Halloween week'],
        ['Lead:', 'Trading Standards', 'Deadline:', '20/10/2007'],
        ['Why:', '41 calls last October'],
        ['Measured by:', 'Calls on 31 October'],
        ['Cost:', 'Nil', 'Status:', 'Letters drafted'],
      ],
      { merges: 'A1:D1 B3:D3 B5:D5 B6:D6 B10:D10 B12:D12 B13:D13' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Light the footpath from the school to Elm Close',
        lead: 'Street Lighting Engineer',
        due: '2007-11-30',
        measures: 'Robberies on the path; lamp lit',
        status: 'Ordered',
      },
      {
        ref: '2',
        text: 'Ask shops not to sell eggs and flour in Halloween week',
        lead: 'Trading Standards',
        due: '2007-10-20',
        measures: 'Calls on 31 October',
        status: 'Letters drafted',
      },
    ],
    indicators: [],
  },
};
