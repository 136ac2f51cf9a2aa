import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const indicatorsOnTheirSide: Layout = {
  name: 'indicators on their side',
  why: 'What is known of an indicator runs down the first column, and each further column is an indicator.',
  workbook: workbookOf(
    'marac.xlsx',
    sheetOf('MARAC measures', [
      ['MARAC steering group: what we measure'],
      [],
      [
        'Indicator',
        'Cases heard by the panel',
        'Cases that come back within a year',
        'Victims who take up support',
      ],
      ['Unit', 'Number', '%', '%'],
      ['Better is', 'Higher', 'Lower', 'Higher'],
      ['Baseline 2014/15', 188, percent(0.27), percent(0.6)],
      ['2015/16', 201, percent(0.25), percent(0.62)],
      ['2016/17', 236, percent(0.26), percent(0.69)],
      ['Target 2017/18', 250, percent(0.2), percent(0.75)],
      ['Source', 'Panel minutes', 'Panel minutes', 'Outreach team'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Cases heard by the panel',
        unit: 'number',
        polarity: 'higher',
        baseline: { period: '2014/15', value: 188 },
        figures: { '2015/16': 201, '2016/17': 236 },
        target: { period: '2017/18', stated: 250 },
      },
      {
        name: 'Cases that come back within a year',
        unit: '%',
        polarity: 'lower',
        baseline: { period: '2014/15', value: 0.27 },
        target: { period: '2017/18', stated: 0.2 },
      },
      {
        name: 'Victims who take up support',
        unit: '%',
        polarity: 'higher',
        figures: { '2016/17': 0.69 },
        target: { period: '2017/18', stated: 0.75 },
      },
    ],
    notPlaced: 0,
  },
};
