import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const quartersOfTarget: Layout = {
  name: 'quarters of the year that has a target',
  why: 'Quarters without a year are of the only year with a target, though last year’s outturn stands beside it.',
  workbook: workbookOf(
    'KPI Q2.ods',
    sheetOf('KPIs', [
      ['Ref', 'Indicator', 'Good is…', '2015/16 outturn', '2016/17 target', 'Q1', 'Q2', 'Status'],
      ['CS01', 'Anti-social behaviour calls per 1,000 residents', 'Low', 31.4, 30, 7.9, 8.2, '●'],
      [
        'CS02',
        'Cases heard at MARAC within ten days',
        'High',
        percent(0.82),
        percent(0.9),
        percent(0.85),
        percent(0.88),
        '●',
      ],
      ['CS03', 'First-time entrants to youth justice', 'Low', 96, 90, 20, 25, '●'],
    ]),
    sheetOf('Commentary', [
      ['Ref', 'Commentary', 'What we are doing about it'],
      ['CS01', 'A warm June', 'Extra patrols at the lido'],
      ['CS03', 'One group of six', 'Reviewed by the YOT board'],
    ]),
  ),
  expected: {
    indicators: [
      {
        ref: 'CS01',
        name: 'Anti-social behaviour calls per 1,000 residents',
        polarity: 'lower',
        target: { period: '2016/17', stated: 30 },
        figures: { 'Q1 2016/17': 7.9, 'Q2 2016/17': 8.2, '2015/16': 31.4 },
      },
      {
        ref: 'CS02',
        name: 'Cases heard at MARAC within ten days',
        target: { stated: 0.9 },
        polarity: 'higher',
      },
      {
        ref: 'CS03',
        name: 'First-time entrants to youth justice',
        target: { stated: 90 },
        figures: { 'Q2 2016/17': 25 },
      },
    ],
    notPlaced: 0,
  },
};
