import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const indicatorYearsDown: Layout = {
  name: 'years down, measures across',
  why: 'Each column is an indicator and each row a year, with the baseline and target rows named in the first column.',
  workbook: workbookOf(
    'penmoor-figures.xlsx',
    sheetOf('Figures', [
      ['Penmoor Community Safety Plan: performance'],
      [],
      [
        'Year',
        'Number of house burglaries',
        'Number of bicycle thefts',
        'Residents who feel safe in town at night',
      ],
      ['2009/10 (baseline)', 412, 230, percent(0.41)],
      ['2010/11', 395, 241, percent(0.44)],
      ['2011/12', 377, 228, percent(0.47)],
      ['Target 2012/13', 350, 200, percent(0.55)],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: 'Number of house burglaries',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2009/10', value: 412 },
        target: { period: '2012/13', stated: 350 },
        figures: { '2010/11': 395, '2011/12': 377 },
      },
      {
        name: 'Number of bicycle thefts',
        unit: 'number',
        baseline: { period: '2009/10', value: 230 },
        target: { period: '2012/13', stated: 200 },
        figures: { '2010/11': 241, '2011/12': 228 },
      },
      {
        name: 'Residents who feel safe in town at night',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2009/10', value: 0.41 },
        target: { period: '2012/13', stated: 0.55 },
        figures: { '2010/11': 0.44, '2011/12': 0.47 },
      },
    ],
    notPlaced: 0,
  },
};
