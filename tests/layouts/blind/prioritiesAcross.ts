import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const prioritiesAcross: Layout = {
  name: 'a plan on a page, its priorities side by side',
  why: 'Each column is a priority and each cell under it an action.',
  workbook: workbookOf(
    'priorities across.xlsx',
    sheetOf(
      'One page',
      [
        ['Our plan on a page 2015–2018', '', ''],
        ['Priority 1\nSafe homes', 'Priority 2\nSafe streets', 'Priority 3\nSafe online'],
        ['Fit locks for victims', 'Light the canal path', 'Teach parents about settings'],
        ['Ring victims after a month', 'Train street pastors', 'Visit silver surfers’ clubs'],
        ['', 'Mend the underpass camera', ''],
      ],
      { merges: 'A1:C1' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Fit locks for victims', under: 'Safe homes' },
      { text: 'Ring victims after a month', under: 'Safe homes' },
      { text: 'Light the canal path', under: 'Safe streets' },
      { text: 'Train street pastors', under: 'Safe streets' },
      { text: 'Mend the underpass camera', under: 'Safe streets' },
      { text: 'Teach parents about settings', under: 'Safe online' },
      { text: 'Visit silver surfers’ clubs', under: 'Safe online' },
    ],
    notPlaced: 0,
  },
};
