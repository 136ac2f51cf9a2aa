import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const schoolTerms: Layout = {
  name: 'bands of school terms and no column for when',
  why: 'Terms of the school year in bands say by when; a year group does not.',
  workbook: workbookOf(
    'schools.xlsx',
    sheetOf(
      'Schools',
      [
        ['Safer Schools Partnership Plan 2011/12'],
        ['Activity', 'Lead', 'Year group', 'Progress'],
        ['Autumn term'],
        ['Internet safety assembly', 'PC Brannagh', '7', 'Done in all five'],
        ['Knife crime drama', 'Youth Theatre', '9', 'Booked'],
        ['Spring term'],
        ['Parents’ evening on drugs', 'School Nurse', 'All', ''],
        ['Summer term'],
        ['Bike marking', 'PCSO Lunn', '7 and 8', ''],
        ['Transition visits', 'PCSO Lunn', '6', ''],
      ],
      { merges: 'A1:D1 A3:D3 A6:D6 A8:D8' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        text: 'Internet safety assembly',
        lead: 'PC Brannagh',
        due: '2011-12-31',
        progress: 'Done in all five',
      },
      { text: 'Knife crime drama', due: '2011-12-31' },
      { text: 'Parents’ evening on drugs', due: '2012-03-31' },
      { text: 'Bike marking', lead: 'PCSO Lunn' },
      { text: 'Transition visits' },
    ],
    remarks: { hasNot: ['heading/missing'] },
  },
};
