import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const threeYearTargets: Layout = {
  name: 'baseline and three years, each with target and actual',
  why: 'The years stand merged over pairs of target and actual, and the last year’s target is what is to be reached.',
  workbook: workbookOf(
    'skelby-scorecard.xlsx',
    sheetOf(
      'Targets',
      [
        ['Skelby Local Area Agreement targets 2008-2011'],
        [
          'Indicator no.',
          'Indicator',
          'Baseline (2007/08)',
          'Year 1 (2008/09)',
          '',
          'Year 2 (2009/10)',
          '',
          'Year 3 (2010/11)',
          '',
          'Lead partner',
        ],
        ['', '', '', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual', ''],
        ['NI 15', 'Serious violent crimes', 212, 205, 214, 198, 196, 190, '', 'Police'],
        [
          'NI 32',
          'Repeat incidents of domestic violence',
          percent(0.36),
          percent(0.33),
          percent(0.34),
          percent(0.3),
          'not yet known',
          percent(0.28),
          '',
          'Domestic Abuse Forum',
        ],
        ['NI 33', 'Deliberate fires', 640, 610, 588, 580, 571, 550, '', 'Fire Service'],
      ],
      { merges: 'A1:J1 A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 H2:I2 J2:J3' },
    ),
  ),
  expected: {
    district: 'Skelby',
    plans: [
      { title: 'Skelby Local Area Agreement targets…', period: { from: '2008-04-01', to: '2011-03-31' } },
    ],
    actions: [],
    indicators: [
      {
        ref: 'NI 15',
        name: 'Serious violent crimes',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2007/08', value: 212 },
        target: { period: '2010/11', stated: 190 },
      },
      {
        ref: 'NI 32',
        name: 'Repeat incidents of domestic violence',
        unit: '%',
        baseline: { period: '2007/08', value: 0.36 },
        target: { period: '2010/11', stated: 0.28 },
      },
      {
        ref: 'NI 33',
        name: 'Deliberate fires',
        baseline: { value: 640 },
        target: { period: '2010/11', stated: 550 },
      },
    ],
    referenceTables: [],
    notPlaced: 0,
  },
};
