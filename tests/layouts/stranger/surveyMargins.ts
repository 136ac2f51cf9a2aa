import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const surveyMargins: Layout = {
  name: 'survey answers with their margins',
  why: 'A share with its confidence interval in the same cell is that share, and a target of "at least" is that number.',
  workbook: workbookOf(
    'survey.xlsx',
    sheetOf('Residents survey', [
      ['Oxley Residents’ Survey: what we track'],
      ['Question', 'Baseline 2008', '2010', '2012', 'Target 2014'],
      ['Feel safe outside after dark', '45.2% (±3.1)', '47.0% (±3.0)', '49.8% (±2.9)', 'at least 55%'],
      [
        'Think drunk people in the street are a problem',
        '31.4% (±2.8)',
        'not asked',
        '27.9% (±2.6)',
        'below 25%',
      ],
      ['People who answered', 1004, 1071, 1122, ''],
      ['Figures in brackets are 95% confidence intervals.'],
    ]),
  ),
  expected: {
    district: 'Oxley',
    actions: [],
    indicators: [
      {
        name: 'Feel safe outside after dark',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2008', value: 0.452 },
        figures: { '2010': 0.47, '2012': 0.498 },
        target: { period: '2014', stated: 0.55 },
      },
      {
        name: 'Think drunk people in the street are a problem',
        unit: '%',
        polarity: 'lower',
        baseline: { period: '2008', value: 0.314 },
        figures: { '2010': null, '2012': 0.279 },
        target: { period: '2014', stated: 0.25 },
      },
      { name: 'People who answered', figures: { '2010': 1071 } },
    ],
    notPlaced: 0,
  },
};
