import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const scorecardByCode: Layout = {
  name: 'a scorecard by code and description, on target or not',
  why: 'What has an outturn, a target and four quarters is an indicator, though its name stands under `Description`.',
  workbook: workbookOf(
    'scorecard.xlsx',
    sheetOf('Scorecard 0809', [
      ['Community Safety scorecard 2008/09'],
      [
        'PI ref',
        'Description',
        '2007/08 outturn',
        '2008/09 target',
        'Q1',
        'Q2',
        'Q3',
        'Q4',
        'On target?',
        'Comments',
      ],
      ['NI 20', 'Assault with less serious injury', 930, 900, 221, 230, 214, 219, 'Yes'],
      [
        'NI 32',
        'Repeat incidents of domestic violence (%)',
        34,
        30,
        33,
        31,
        29,
        29,
        'Yes',
        'New co-ordinator',
      ],
      ['NI 33', 'Arson incidents', 188, 180, 61, 58, 40, 30, 'No', 'Hot summer'],
      ['LPI 4', 'Abandoned vehicles removed in 24 hours (%)', 91, 95, 96, 97, 95, 98, 'Yes'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        ref: 'NI 20',
        name: 'Assault with less serious injury',
        target: { period: '2008/09', stated: 900 },
        figures: { '2007/08': 930, 'Q1 2008/09': 221, 'Q4 2008/09': 219 },
      },
      { ref: 'NI 32', name: 'Repeat incidents of domestic violence…', target: { stated: 0.3 } },
      { ref: 'NI 33', name: 'Arson incidents', target: { stated: 180 }, figures: { 'Q2 2008/09': 58 } },
      { ref: 'LPI 4', name: 'Abandoned vehicles removed in 24 hours…', target: { stated: 0.95 } },
    ],
    notPlaced: 0,
  },
};
