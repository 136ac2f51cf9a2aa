import type { Cell } from '../../../shared/grid';
import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

const broken: Cell = { kind: 'error', value: '#REF!', text: '#REF!', formula: 'Lists!#REF!' };

export const hiddenParts: Layout = {
  name: 'hidden rows and columns, and a broken formula',
  why: 'What is hidden is read as if it were shown, and said; a cell with an error gives no date and no text.',
  workbook: workbookOf(
    'tarnside-business.xlsx',
    sheetOf(
      'Business crime',
      [
        ['Tarnside business crime plan 2022/23'],
        ['Ref', 'Action', 'Lead', 'Cost', 'Due', 'Status'],
        ['B1', 'Radio link for corner shops', 'Shop Radio Scheme', '£1,900', day('2022-06-30'), 'Complete'],
        ['B2', 'Course on calming angry customers', 'Chamber of Trade', '£600', broken, 'In progress'],
        ['B3', 'Fog cannons for jewellers', 'Police', '£4,000', day('2022-12-31'), 'Cancelled'],
      ],
      { hiddenRows: [4], hiddenColumns: [3] },
    ),
  ),
  expected: {
    actions: [
      { ref: 'B1', text: 'Radio link for corner shops', due: '2022-06-30', resources: '£1,900' },
      {
        ref: 'B2',
        text: 'Course on calming angry customers',
        leadOrganisation: 'Chamber of Trade',
        due: null,
        ongoing: false,
        status: 'In progress',
      },
      { ref: 'B3', text: 'Fog cannons for jewellers', due: '2022-12-31', status: 'Cancelled' },
    ],
    notPlaced: 0,
    remarks: { has: ['sheet/hidden-data', 'sheet/formula-error'] },
  },
};
