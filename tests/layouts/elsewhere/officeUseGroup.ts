import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const officeUseGroup: Layout = {
  name: 'what the county fills and what the officer fills',
  why: 'Over the headings stands whose part it is to fill them in.',
  workbook: workbookOf(
    'two parties.xlsx',
    sheetOf(
      'Monitoring',
      [
        ['Quarter 2 monitoring return 2013/14'],
        ['Completed by partnership', '', '', '', '', 'County use only', ''],
        ['Ref', 'Agreed action', 'Lead', 'Due', 'Progress in quarter', 'County RAG', 'County comment'],
        ['A', 'Fix the footbridge lights', 'Rail Operator', '30 Sep 2013', 'Parts ordered', 'Amber', 'Chase'],
        ['B', 'Open the night bus shelter', 'Bus Company', '31 Oct 2013', 'Open', 'Green', ''],
        ['C', 'Send a letter to each licensee', 'Licensing', '15 Aug 2013', 'Sent', 'Green', ''],
      ],
      { merges: 'A1:G1 A2:E2 F2:G2' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'A',
        text: 'Fix the footbridge lights',
        due: '2013-09-30',
        progress: '…Parts ordered…',
        rag: 'Amber',
      },
      { ref: 'B', text: 'Open the night bus shelter', lead: 'Bus Company', due: '2013-10-31' },
      { ref: 'C', text: 'Send a letter to each licensee', due: '2013-08-15', rag: 'Green' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
