import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const measuresHigher: Layout = {
  name: 'measures beside actions, their headings higher',
  why: 'A table on the right may begin above the one on the left.',
  workbook: workbookOf(
    'Side2.xlsx',
    sheetOf('Sheet1', [
      ['', '', '', '', '', 'Indicator', 'Baseline 2009/10', 'Target 2010/11'],
      ['Operation Lantern: tasking sheet', '', '', '', '', 'Doorstep frauds', 41, 30],
      ['', '', '', '', '', 'Distraction burglaries', 18, 12],
      ['Action', 'Owner', 'Deadline', 'Update', '', 'Calls from residents', 77, 60],
      [
        'Visit all sheltered schemes',
        'Wardens',
        day('2010-07-01'),
        'Half done',
        '',
        'Rogue traders fined',
        3,
        6,
      ],
      ['Brief the milk rounds', 'Trading Standards', day('2010-08-31')],
      ['Film for the surgeries', 'Health Trust', day('2010-12-01')],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Visit all sheltered schemes', lead: 'Wardens', due: '2010-07-01', progress: 'Half done' },
      { text: 'Brief the milk rounds', lead: 'Trading Standards', due: '2010-08-31' },
      { text: 'Film for the surgeries', lead: 'Health Trust', due: '2010-12-01' },
    ],
    indicators: [
      { name: 'Doorstep frauds', baseline: { value: 41 }, target: { stated: 30 } },
      { name: 'Distraction burglaries', baseline: { value: 18 } },
      { name: 'Calls from residents', baseline: { value: 77 }, target: { stated: 60 } },
      { name: 'Rogue traders fined', baseline: { value: 3 }, target: { stated: 6 } },
    ],
    notPlaced: 0,
  },
};
