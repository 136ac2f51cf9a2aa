import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const correctiveActions: Layout = {
  name: 'indicators off target with what will be done about each',
  why: 'A corrective action with who and by when is an action; the indicator keeps its figures.',
  workbook: workbookOf(
    'exceptions.xlsx',
    sheetOf('Exceptions', [
      ['Quarter 3 exceptions report 2009/10'],
      ['Indicator', 'Target', 'Actual', 'RAG', 'Why', 'Corrective action', 'Owner', 'By'],
      [
        'NI 16 Serious acquisitive crime per 1,000',
        9.2,
        10.4,
        'R',
        'Spate of thefts from vans',
        'Operation at two retail parks',
        'DI Marsh',
        'Feb 2010',
      ],
      [
        'NI 27 Understanding of local concerns (%)',
        30,
        26.5,
        'R',
        'Survey in one town alone',
        'Panel of 500 residents',
        'Consultation Officer',
        'Mar 2010',
      ],
      [
        'NI 33 Arson incidents',
        14,
        15,
        'A',
        'Bonfires in the first week of November',
        'Skips on four estates in 2010',
        'Fire Service',
        'Nov 2010',
      ],
    ]),
  ),
  expected: {
    notPlaced: 0,
    indicators: [
      { name: 'Serious acquisitive crime per 1,000' },
      { name: 'Understanding of local concerns…' },
      { name: 'Arson incidents' },
    ],
    actions: [
      { text: 'Operation at two retail parks', rag: null, lead: 'DI Marsh', due: '2010-02-28' },
      { text: 'Panel of 500 residents', due: '2010-03-31' },
      { text: 'Skips on four estates in 2010', lead: 'Fire Service', due: '2010-11-30' },
    ],
  },
};
