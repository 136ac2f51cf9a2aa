import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const groupsSideBySide: Layout = {
  name: 'groups’ actions side by side, one lower',
  why: 'Each group has its own table, wherever its heading stands.',
  workbook: workbookOf(
    'r2s.xlsx',
    sheetOf('Groups', [
      ['Delivery groups 2017/18'],
      ['Youth group'],
      ['Action', 'Lead', 'When', '', '', 'Drugs group'],
      ['Detached team at the skate park', 'Youth Service', 'June 2017', '', '', 'Action', 'Lead', 'When'],
      [
        'Boxing sessions',
        'Boxing Club',
        'Sept 2017',
        '',
        '',
        'Needle exchange at two chemists',
        'Public Health',
        'July 2017',
      ],
      ['', '', '', '', '', 'Naloxone training', 'Drug Service', 'Oct 2017'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Detached team at the skate park', lead: 'Youth Service', due: '2017-06-30' },
      { text: 'Boxing sessions', lead: 'Boxing Club', due: '2017-09-30' },
      { text: 'Needle exchange at two chemists', lead: 'Public Health', due: '2017-07-31', under: '…Drugs…' },
      { text: 'Naloxone training', due: '2017-10-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
