import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const strandsBetween: Layout = {
  name: 'four strands as bands over numbered rows',
  why: 'A column of strands that holds bands and then numbers rows, and Protect is no marking of a page here.',
  workbook: workbookOf(
    'county lines.xlsx',
    sheetOf(
      '4P',
      [
        ['County lines 4P plan'],
        ['Strand', 'Activity', 'Owner', 'Target date', 'Progress'],
        ['PURSUE'],
        ['1', 'Close two lines a quarter', 'DI Marsh', 'Quarterly', 'One closed'],
        ['PREVENT'],
        ['2', 'Lessons for every Year 8 class', 'Schools Officer', 'July 2020', 'Half done'],
        ['PROTECT'],
        ['3', 'Cuckooing visits each week', 'Neighbourhood Team', 'Weekly'],
        ['PREPARE'],
        ['4', 'Exercise for housing staff', 'Resilience Lead', 'Oct 2020'],
      ],
      { merges: 'A1:E1 A3:E3 A5:E5 A7:E7 A9:E9' },
    ),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Close two lines a quarter', under: 'PURSUE', lead: 'DI Marsh', recurs: 'quarterly' },
      { ref: '2', text: 'Lessons for every Year 8 class', under: 'PREVENT', due: '2020-07-31' },
      { ref: '3', text: 'Cuckooing visits each week', under: 'PROTECT', recurs: 'weekly' },
      { ref: '4', text: 'Exercise for housing staff', under: 'PREPARE', due: '2020-10-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
