import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const crossesUnderTerms: Layout = {
  name: 'crosses under short, medium and long term',
  why: 'A cross under a term says the term, and a count of the actions is none of them.',
  workbook: workbookOf(
    'fire.xls',
    sheetOf(
      'Fire',
      [
        ['Joint Fire and Community Safety Plan'],
        ['', 'Action', 'Timescale', null, null, 'Partners involved', 'Lead'],
        [null, null, 'Short (to 6 mths)', 'Medium (6–18 mths)', 'Long (18 mths +)', null, null],
        ['a', 'Home fire safety visits to hoarders', 'x', null, null, 'Housing, NHS', 'Fire Service'],
        ['b', 'Hot strike teams in school holidays', null, 'x', null, 'Police', 'Fire Service'],
        ['c', 'Sprinklers in sheltered schemes', null, null, 'x', 'Housing', 'Housing'],
        ['Number of actions', 3],
      ],
      { merges: 'A1:G1 A2:A3 B2:B3 C2:E2 F2:F3 G2:G3' },
    ),
  ),
  expected: {
    indicators: [],
    actions: [
      { text: 'Home fire safety visits to hoarders', term: 'Short', lead: 'Fire Service' },
      { text: 'Hot strike teams in school holidays', term: 'Medium' },
      { text: 'Sprinklers in sheltered schemes', term: 'Long', lead: 'Housing' },
    ],
  },
};
