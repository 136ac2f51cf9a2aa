import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const numberedMilestones: Layout = {
  name: 'pairs of milestone and date across',
  why: 'The same two headings stand several times over, numbered, and each pair is one milestone of the row’s action.',
  workbook: workbookOf(
    'penmoor-wildlife.xlsx',
    sheetOf('Wildlife', [
      ['Penmoor wildlife crime plan 2017/18'],
      ['Ref', 'Action', 'Lead', 'Milestone 1', 'Date 1', 'Milestone 2', 'Date 2', 'RAG'],
      [
        'W1',
        'Guard nests on the crags',
        'Park Rangers',
        'Rota drawn up',
        day('2017-04-28'),
        'All nests watched',
        day('2017-05-31'),
        'Green',
      ],
      ['W2', 'Stop badger digging', 'Wildlife Officer', 'Setts mapped', day('2017-09-29'), '', '', 'Amber'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'W1',
        text: 'Guard nests on the crags',
        milestones: [
          { text: 'Rota drawn up', due: '2017-04-28' },
          { text: 'All nests watched', due: '2017-05-31' },
        ],
        rag: 'Green',
      },
      {
        ref: 'W2',
        text: 'Stop badger digging',
        lead: 'Wildlife Officer',
        milestones: [{ text: 'Setts mapped', due: '2017-09-29' }],
        rag: 'Amber',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubled'] },
  },
};
