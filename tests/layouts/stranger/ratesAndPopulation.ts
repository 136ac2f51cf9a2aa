import type { Layout } from '../layout';
import { numberCell } from '../../../shared/grid';
import { sheetOf, workbookOf } from '../sheet';

const rate = (value: number) => numberCell(value, value.toFixed(2), '0.00');

export const ratesAndPopulation: Layout = {
  name: 'rates by parish, and one rate to be lowered',
  why: 'A table of parishes with people, offences and rate is for reference, with its total; the one line with baseline and target is an indicator.',
  workbook: workbookOf(
    'assessment.xlsx',
    sheetOf('Assessment', [
      ['Garsdale strategic assessment 2013'],
      [],
      ['Recorded crime by parish'],
      ['Parish', 'Population', 'Offences', 'Rate per 1,000'],
      ['Aldham', 4210, 96, rate(22.8)],
      ['Brinsop', 12875, 601, rate(46.68)],
      ['Cotleigh', 890, 9, rate(10.11)],
      ['District', 17975, 706, rate(39.28)],
      [],
      ['What we want to reach'],
      ['Indicator', 'Unit', 'Baseline 2012/13', 'Target 2015/16'],
      ['All recorded crime', 'per 1,000 population', rate(39.28), rate(36)],
    ]),
  ),
  expected: {
    district: 'Garsdale',
    actions: [],
    indicators: [
      {
        name: 'All recorded crime',
        unit: 'per 1,000 population',
        polarity: 'lower',
        baseline: { period: '2012/13', value: 39.28 },
        target: { period: '2015/16', stated: 36 },
      },
    ],
    referenceTables: [
      {
        name: 'Recorded crime by parish',
        cells: [
          ['Brinsop', 'Offences', 601],
          ['Cotleigh', 'Population', 890],
          ['District', 'Rate per 1,000', 39.28],
        ],
      },
    ],
    notPlaced: 0,
  },
};
