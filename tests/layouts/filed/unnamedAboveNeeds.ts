import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const unnamedAboveNeeds: Layout = {
  name: 'a column without a name left of needs',
  why: 'What holds several needs is their priority, and what needs to change heads what will be done.',
  workbook: workbookOf(
    'rotated.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['', 'What needs to change', 'What we’ll do', 'Who’s leading', 'When we’ll do it', 'How’s it going?'],
        [
          'SAFER',
          'Too many stolen bikes',
          'Bike hangars on four estates',
          'Estates Manager',
          'By summer 2023',
          'Two built',
        ],
        ['', '', 'Register bikes at markets', 'PCSO Ellis', 'Every other month'],
        ['', 'Dark paths', 'Solar studs on the park path', 'Parks', 'Nov 2022', 'Laid'],
        ['STRONGER', 'Few volunteers', 'A time bank', 'Volunteer Centre', 'Jan 2023'],
      ],
      { merges: 'A2:A4 B2:B3' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Bike hangars on four estates',
        lead: 'Estates Manager',
        due: '2023-08-31',
        progress: 'Two built',
        under: 'Too many stolen bikes',
      },
      { text: 'Register bikes at markets', lead: 'PCSO Ellis', under: 'Too many stolen bikes' },
      { text: 'Solar studs on the park path', lead: 'Parks', due: '2022-11-30', under: 'Dark paths' },
      { text: 'A time bank', lead: 'Volunteer Centre', due: '2023-01-31', under: 'Few volunteers' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
