import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const latestAgainstLastYear: Layout = {
  name: 'the latest month against the same month',
  why: 'One month, a year to date and the year before stand beside the year’s target, and only this last one is the target.',
  workbook: workbookOf(
    'monthly.xlsx',
    sheetOf('Dec 12', [
      ['Kirkholme performance summary to December 2012'],
      [
        'NI',
        'Measure',
        'Latest (Dec 12)',
        'Dec 11',
        'YTD',
        'Last YTD',
        'vs last year %',
        'Target 2012/13',
        'Target met? Y/N',
        'DoT',
      ],
      ['NI 16', 'Serious acquisitive crime', 61, 70, 540, 588, percent(-0.082, 1), 720, 'Y', '▼'],
      ['', 'Nuisance calls', 402, 391, 4011, 3850, percent(0.042, 1), 5100, 'N', '▲'],
      ['NI 47', 'Killed or seriously injured on roads', 3, 5, 29, 41, percent(-0.293, 1), 48, 'Y', '▼'],
      [],
      ['▲ worse  ▼ better'],
    ]),
  ),
  expected: {
    district: 'Kirkholme',
    actions: [],
    indicators: [
      {
        ref: 'NI 16',
        name: 'Serious acquisitive crime',
        unit: 'number',
        polarity: 'lower',
        target: { period: '2012/13', stated: 720 },
      },
      { name: 'Nuisance calls', polarity: 'lower', target: { period: '2012/13', stated: 5100 } },
      { ref: 'NI 47', name: 'Killed or seriously injured on roads', target: { stated: 48 } },
    ],
    notPlaced: 0,
  },
};
