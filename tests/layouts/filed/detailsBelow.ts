import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const detailsBelow: Layout = {
  name: 'labelled details in the row below each action',
  why: 'Every cell of a form says its label and its value, several beside one another.',
  workbook: workbookOf(
    'two row.xlsx',
    sheetOf(
      'Plan',
      [
        ['Road safety plan 2014'],
        ['Action 1: Repaint the zebra crossing outside the infants’ school'],
        ['Lead: Highways', 'Due: 30 April 2014', 'Cost: £900', 'Status: Done'],
        ['Action 2: Lend speed signs to villages'],
        ['Lead: Parish Liaison Officer', 'Due: Ongoing', 'Cost: £0', 'Status: Under way'],
        ['Action 3: Winter tyres talk at the drivers’ club'],
        ['Lead: Fire Service', 'Due: 15 November 2014', 'Cost: nil', 'Status: Not started'],
      ],
      { merges: 'A1:D1 A2:D2 A4:D4 A6:D6' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Repaint the zebra crossing outside the infants’ school',
        lead: 'Highways',
        due: '2014-04-30',
        resources: '£900',
        status: 'Done',
      },
      {
        ref: '2',
        text: 'Lend speed signs to villages',
        lead: 'Parish Liaison Officer',
        ongoing: true,
        status: 'Under way',
      },
      {
        ref: '3',
        text: 'Winter tyres talk at the drivers’ club',
        lead: 'Fire Service',
        due: '2014-11-15',
        status: 'Not started',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
