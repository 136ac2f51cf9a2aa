import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const indentedBands: Layout = {
  name: 'bands that begin in the second column',
  why: 'The priority stands across from the second column on, the refs run below it in the first.',
  workbook: workbookOf(
    'indented bands.xlsx',
    sheetOf(
      'Action plan',
      [
        ['', 'Brackley Moor Community Safety Action Plan 2015-16', '', '', ''],
        ['No', 'What we will do', 'Who', 'When', 'How we will know'],
        ['', 'PRIORITY A – MAKING ROADS SAFER', '', '', ''],
        ['A1', 'Stop lorries in School Lane', 'County Highways', 'Dec 2015', 'Order signed'],
        ['A2', 'Check child seats at the market', 'Fire Service', 'June and Sept 2015', '100 seats checked'],
        ['', 'PRIORITY B – LOOKING OUT FOR ONE ANOTHER', '', '', ''],
        [
          'B1',
          'Deliver winter packs to those who live alone',
          'Good Neighbours',
          'Before December 2015',
          'Packs delivered',
        ],
      ],
      { merges: 'B1:E1 B3:E3 B6:E6' },
    ),
  ),
  expected: {
    district: 'Brackley Moor',
    period: { from: '2015-04-01', to: '2016-03-31' },
    objectives: [
      { text: '…MAKING ROADS SAFER…', ref: 'A' },
      { text: '…LOOKING OUT FOR ONE ANOTHER…', ref: 'B' },
    ],
    actions: [
      {
        ref: 'A1',
        text: 'Stop lorries in School Lane',
        objective: '…MAKING ROADS SAFER…',
        due: '2015-12-31',
        measures: 'Order signed',
      },
      { ref: 'A2', text: 'Check child seats at the market', due: '2015-09-30', lead: 'Fire Service' },
      {
        ref: 'B1',
        text: 'Deliver winter packs to those who live alone',
        objective: '…LOOKING OUT FOR ONE ANOTHER…',
        due: '2015-11-30',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
