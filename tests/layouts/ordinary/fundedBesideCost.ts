import type { Layout } from '../layout';
import { day, pounds, sheetOf, workbookOf } from '../sheet';

export const fundedBesideCost: Layout = {
  name: 'a cost and who pays it',
  why: 'Who pays stands beside what it costs, and neither is a second name of the other.',
  workbook: workbookOf(
    'road programme.xlsx',
    sheetOf(
      'Programme',
      [
        ['Road Safety Partnership'],
        ['Programme of work 2011-12'],
        ['Scheme', 'Location', 'Cost', 'Funded by', 'Target date', 'Progress'],
        ['EDUCATION'],
        [
          'Pedestrian training for Year 3',
          '14 primary schools',
          pounds(5600),
          'Public Health',
          day('2011-07-22'),
          '9 schools done',
        ],
        [
          'Bikeability level 2',
          'All junior schools',
          pounds(18000),
          'DfT grant',
          day('2012-03-31'),
          'On course',
        ],
        ['ENGINEERING'],
        ['Speed cushions', 'Mill Road', pounds(32000), 'Capital programme', day('2011-10-31'), 'Tender out'],
        [
          'Zebra crossing',
          'High Street by the Co-op',
          pounds(24500),
          'Section 106',
          day('2012-01-31'),
          'Design agreed',
        ],
        ['ENFORCEMENT'],
        [
          'Speed watch with volunteers',
          'Six villages',
          null,
          'Parish councils',
          'Monthly',
          'Two villages live',
        ],
        ['Drink drive checks at Christmas', 'A-roads', null, 'Police', 'December 2011'],
        ['Total', null, pounds(80100)],
      ],
      { merges: 'A4:F4 A7:F7 A10:F10' },
    ),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      {
        text: 'Pedestrian training for Year 3',
        under: 'EDUCATION',
        due: '2011-07-22',
        resources: '…£5,600…',
        progress: '9 schools done',
        other: { Location: '14 primary schools', 'Funded by': 'Public Health' },
      },
      { text: 'Bikeability level 2', under: 'EDUCATION', due: '2012-03-31' },
      {
        text: 'Speed cushions',
        under: 'ENGINEERING',
        due: '2011-10-31',
        progress: 'Tender out',
        other: { Location: 'Mill Road' },
      },
      { text: 'Zebra crossing', under: 'ENGINEERING', due: '2012-01-31' },
      { text: 'Speed watch with volunteers', under: 'ENFORCEMENT', recurs: 'monthly' },
      { text: 'Drink drive checks at Christmas', under: 'ENFORCEMENT', due: '2011-12-31' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubled'] },
  },
};
