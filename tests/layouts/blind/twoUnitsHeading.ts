import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const twoUnitsHeading: Layout = {
  name: 'a column without a name before the actions',
  why: 'Words merged over several rows head them, though nothing is said over their column.',
  workbook: workbookOf(
    'action with unit.xlsx',
    sheetOf(
      'OCG',
      [
        ['', 'Tactic', 'Tasked to', 'Review by', 'Result'],
        ['PURSUE', 'Warrants at two addresses', 'Neighbourhood Team', '14/02/2020', 'One arrest'],
        ['', 'Ask the bank about the account', 'Economic Crime', '28/02/2020', ''],
        ['PREVENT', 'Youth worker visits each sibling', 'Early Help', '20/03/2020', ''],
      ],
      { merges: 'A2:A3' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Warrants at two addresses', under: 'PURSUE', lead: 'Neighbourhood Team' },
      { text: 'Ask the bank about the account', under: 'PURSUE', lead: 'Economic Crime' },
      { text: 'Youth worker visits each sibling', under: 'PREVENT', lead: 'Early Help' },
    ],
    notPlaced: 0,
  },
};
