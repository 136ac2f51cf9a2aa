import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const sideBySide: Layout = {
  name: 'two tables side by side',
  why: 'An empty column parts two tables of different length, so a row of the sheet belongs to both.',
  workbook: workbookOf(
    'amberford-asb.xlsx',
    sheetOf(
      'ASB',
      [
        ['Amberford anti-social behaviour plan 2016/17'],
        [],
        ['What we will do', '', '', '', '', 'What we will measure'],
        ['Ref', 'Action', 'Lead', 'By when', '', 'Indicator', '2014/15', '2015/16', 'Target 2016/17'],
        [
          '1',
          'Ban nitrous oxide canisters from the park by order',
          'Council',
          'July 2016',
          '',
          'Calls about nuisance',
          2140,
          2075,
          1950,
        ],
        [
          '2',
          'Take a youth bus to the precinct on Fridays',
          'Youth Service',
          'Weekly',
          '',
          'Number of fly-tips reported',
          388,
          402,
          360,
        ],
        ['3', 'Sweep the canal path with volunteers', 'Canal Trust', 'Oct 2016'],
        ['4', 'Publish what was done about each complaint', 'Council', 'March 2017'],
      ],
      { merges: 'A3:D3 F3:I3' },
    ),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Ban nitrous oxide canisters from the park by order', due: '2016-07-31', cell: 'B5' },
      { ref: '2', text: 'Take a youth bus to the precinct on Fridays', recurs: 'weekly' },
      {
        ref: '3',
        text: 'Sweep the canal path with volunteers',
        leadOrganisation: 'Canal Trust',
        due: '2016-10-31',
      },
      { ref: '4', text: 'Publish what was done about each complaint', due: '2017-03-31' },
    ],
    indicators: [
      {
        name: 'Calls about nuisance',
        figures: { '2014/15': 2140, '2015/16': 2075 },
        target: { period: '2016/17', stated: 1950 },
      },
      {
        name: 'Number of fly-tips reported',
        figures: { '2014/15': 388, '2015/16': 402 },
        target: { period: '2016/17', stated: 360 },
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubled'] },
  },
};
