import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const welsh: Layout = {
  name: 'headings and cells in two languages, parted by a stroke',
  why: 'Dates are those of the half that is understood.',
  workbook: workbookOf(
    'welsh.xlsx',
    sheetOf(
      'Cynllun',
      [
        ['Cynllun Diogelwch Cymunedol / Community Safety Plan 2014/15'],
        ['Rhif / No', 'Gweithred / Action', 'Arweinydd / Lead', 'Erbyn / By when', 'Statws / Status'],
        [
          '1',
          'Gosod camerâu yn y parc / Fit cameras in the park',
          'Cyngor / Council',
          'Mehefin 2014 / June 2014',
          'Wedi’i gwblhau / Completed',
        ],
        [
          '2',
          'Cynnal noson agored i denantiaid / Hold an open evening for tenants',
          'Heddlu / Police',
          'Medi 2014 / September 2014',
          'Ar y gweill / In progress',
        ],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      { ref: '1', text: '…Fit cameras in the park…', due: '2014-06-30' },
      { ref: '2', text: '…Hold an open evening for tenants…', due: '2014-09-30' },
    ],
    notPlaced: 0,
    period: { from: '2014-04-01', to: '2015-03-31' },
  },
};
