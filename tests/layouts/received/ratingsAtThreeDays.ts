import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const ratingsAtThreeDays: Layout = {
  name: 'a rating and a comment at each of three months',
  why: 'The last rating that is given counts, and the comments are kept by their month.',
  workbook: workbookOf(
    'reassurance.ods',
    sheetOf(
      'Performance',
      [
        ['Reassurance Action Plan 2008/09 – progress at each quarter'],
        ['Ref', 'Action', 'Lead', 'Target date', 'Jun 08', null, 'Sep 08', null, 'Dec 08', null],
        [null, null, null, null, 'RAG', 'Comment', 'RAG', 'Comment', 'RAG', 'Comment'],
        ['R1', 'Street briefings', 'Insp. Pell', 'Mar 2009', 'G', '4 held', 'G', '9 held', 'A', 'Snow'],
        [
          'R2',
          'Good news page each month',
          'Press Office',
          'Mar 2009',
          'A',
          'No space',
          'G',
          'Agreed',
          'G',
          'Running',
        ],
        ['R3', 'Test lights on 20 paths', 'Highways', 'Oct 2008', 'G', '8 done', 'C', '20 done', null, null],
      ],
      { merges: 'A1:J1 A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:H2 I2:J2' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      { ref: 'R1', text: 'Street briefings', lead: 'Insp. Pell', due: '2009-03-31', rag: 'A' },
      { ref: 'R2', text: 'Good news page each month', rag: 'G' },
      { ref: 'R3', text: 'Test lights on 20 paths', due: '2008-10-31' },
    ],
  },
};
