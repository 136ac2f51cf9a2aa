import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const quarterlyProgress: Layout = {
  name: 'progress by quarter under a two-row heading',
  why: 'Headings stand in two rows, and the quarters under "Progress" are notes of progress and not dates.',
  workbook: workbookOf(
    'hathersby-asb.xlsx',
    sheetOf(
      'ASB',
      [
        ['Hathersby Anti-Social Behaviour Delivery Plan 2015/16'],
        ['Objective 1: Fewer repeat callers about nuisance neighbours'],
        ['Ref', 'Action', 'Responsible', 'Target date', 'Progress', '', '', '', 'RAG'],
        ['', '', '', '', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'],
        [
          'ASB1',
          'Open a monthly case conference for repeat callers',
          'ASB Manager',
          'May 2015',
          'Terms agreed',
          'First two held',
          'Running monthly',
          '',
          'A',
          'G',
          'G',
        ],
        [
          'ASB2',
          'Offer mediation within ten days of a third call',
          'Mediation Service',
          'September 2015',
          'Contract out to tender',
          'No bids, tender run again',
          'Contract let',
          '',
          'A',
          'R',
          'A',
        ],
        [
          'ASB3',
          'Clear needles and canisters from play areas the same day',
          'Street Scene',
          'Ongoing',
          '',
          'Eleven call-outs',
          'Four call-outs',
          '',
          'G',
          'G',
          'G',
        ],
      ],
      { merges: 'A1:L1 A2:L2 A3:A4 B3:B4 C3:C4 D3:D4 E3:H3 I3:L3' },
    ),
  ),
  expected: {
    plans: [
      {
        title: 'Hathersby Anti-Social Behaviour Delivery Plan…',
        period: { from: '2015-04-01', to: '2016-03-31' },
      },
    ],
    objectives: [{ text: 'Fewer repeat callers about nuisance neighbours' }],
    actions: [
      {
        ref: 'ASB1',
        text: 'Open a monthly case conference for repeat callers',
        objective: 'Fewer repeat callers about nuisance neighbours',
        due: '2015-05-31',
        lead: 'ASB Manager',
        progressNotes: { Q1: 'Terms agreed', Q2: 'First two held', Q3: 'Running monthly' },
      },
      {
        ref: 'ASB2',
        text: 'Offer mediation within ten days of a third call',
        due: '2015-09-30',
        progressNotes: { Q2: 'No bids, tender run again' },
      },
      {
        ref: 'ASB3',
        text: 'Clear needles and canisters from play areas the same day',
        due: null,
        ongoing: true,
        progressNotes: { Q2: 'Eleven call-outs', Q3: 'Four call-outs' },
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubled', 'heading/missing'] },
  },
};
