import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const performanceAtStart: Layout = {
  name: 'targets of an agreement with performance at the start',
  why: '`Performance at start` is the baseline, and what is expected without the agreement no target.',
  workbook: workbookOf(
    'agreement.ods',
    sheetOf('LPSA', [
      ['Local Public Service Agreement targets'],
      [
        'Target',
        'Indicator',
        'Performance at start (2003/04)',
        'Without agreement (2006/07)',
        'With agreement (2006/07)',
        'Lead officer',
      ],
      ['1. Violent crime', 'Wounding in town centres', 310, 300, 265, 'Town Centre Inspector'],
      ['2. Vehicle crime', 'Theft from vehicles', 1450, 1400, 1250, 'Car Parks Manager'],
      ['3. Deliberate fires', 'Vehicle fires', 96, 92, 70, 'Station Commander'],
    ]),
  ),
  expected: {
    actions: [],
    indicators: [
      {
        name: '…Wounding in town centres…',
        target: { period: '2006/07', stated: 265 },
        baseline: { period: '2003/04', value: 310 },
      },
      { name: '…Theft from vehicles…', target: { stated: 1250 } },
      { name: '…Vehicle fires…', target: { stated: 70 } },
    ],
    notPlaced: 0,
  },
};
