import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const targetsInWords: Layout = {
  name: 'targets in words',
  why: 'A target cell may hold a change wanted, a figure within words or no target, and a note sign leads to a footnote.',
  workbook: workbookOf(
    'marlbrook-dashboard.xlsx',
    sheetOf('Dashboard', [
      ['Marlbrook community safety dashboard 2013/14'],
      ['Indicator', 'Baseline 2012/13', 'Target 2013/14', 'Q1', 'Q2', 'Comment'],
      ['Number of arsons', 140, 'Reduce by 5%', 31, 35, 'Dry summer'],
      ['Tenants who feel safe at home', percent(0.52), 'Increase to 60%', percent(0.53), percent(0.56), ''],
      ['Repeat victims of hate crime (a)', 22, 'No target set', 6, 'Not available', ''],
      ['Number of street drinkers counted at noon', 48, 'Below 40', 45, 41, ''],
      [],
      ['(a) A repeat is a second report within a year.'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Number of arsons',
        polarity: 'lower',
        baseline: { period: '2012/13', value: 140 },
        target: { period: '2013/14', stated: null },
        change: { kind: 'percent', amount: -5 },
        figures: { 'Q1 2013/14': 31, 'Q2 2013/14': 35 },
      },
      {
        name: 'Tenants who feel safe at home',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2012/13', value: 0.52 },
        target: { period: '2013/14', stated: 0.6 },
      },
      {
        name: 'Repeat victims of hate crime…',
        baseline: { period: '2012/13', value: 22 },
        target: { stated: null },
        figures: { 'Q1 2013/14': 6, 'Q2 2013/14': null },
      },
      {
        name: 'Number of street drinkers counted at noon',
        baseline: { period: '2012/13', value: 48 },
        target: { period: '2013/14', stated: 40 },
      },
    ],
    notPlaced: 0,
  },
};
