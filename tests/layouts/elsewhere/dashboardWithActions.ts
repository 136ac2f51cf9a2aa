import type { Layout } from '../layout';
import { percent, sheetOf, workbookOf } from '../sheet';

export const dashboardWithActions: Layout = {
  name: 'two-tier quarters with target, actual, variance',
  why: 'A dashboard: quarters over target, actual and variance, with bands of themes and actions below.',
  workbook: workbookOf(
    'dashboard Q2.xlsx',
    sheetOf(
      'Q2',
      [
        ['Stoneleigh Vale performance dashboard 2010/11'],
        ['', '', '', 'Quarter 1', '', '', 'Quarter 2', '', '', ''],
        [
          'PI',
          'Description',
          'Good is',
          'Target',
          'Actual',
          'Variance',
          'Target',
          'Actual',
          'Variance',
          'Year end target',
        ],
        ['Violence'],
        ['V1', 'Assaults with injury', 'Low', 60, 66, 6, 60, 58, -2, 240],
        ['V2', 'Robberies', 'Low', 12, 9, -3, 12, 14, 2, 48],
        ['Confidence'],
        [
          'C1',
          'Agree the police deal with local concerns',
          'High',
          percent(0.55),
          percent(0.57),
          percent(0.02),
          percent(0.55),
          percent(0.53),
          percent(-0.02),
          percent(0.58),
        ],
        [],
        ['Remedial actions'],
        ['Action', 'Owner', 'By'],
        ['Extra patrols near the ice rink', 'Insp Tolley', '30 Nov 2010'],
        ['Ask residents why confidence fell', 'Research Officer', '31 Jan 2011'],
      ],
      { merges: 'A1:J1 D2:F2 G2:I2 A4:J4 A7:J7' },
    ),
  ),
  expected: {
    district: 'Stoneleigh Vale',
    actions: [
      { text: 'Extra patrols near the ice rink', lead: 'Insp Tolley', due: '2010-11-30' },
      { text: 'Ask residents why confidence fell', lead: 'Research Officer', due: '2011-01-31' },
    ],
    indicators: [
      {
        ref: 'V1',
        name: 'Assaults with injury',
        polarity: 'lower',
        figures: { 'Q1 2010/11': 66, 'Q2 2010/11': 58 },
        target: { period: '2010/11', stated: 240 },
      },
      {
        ref: 'V2',
        name: 'Robberies',
        polarity: 'lower',
        figures: { 'Q2 2010/11': 14 },
        target: { stated: 48 },
      },
      {
        ref: 'C1',
        name: 'Agree the police deal with local concerns',
        unit: '%',
        polarity: 'higher',
        figures: { 'Q2 2010/11': 0.53 },
        target: { stated: 0.58 },
      },
    ],
    notPlaced: 0,
  },
};
