import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectivesAmongActions: Layout = {
  name: 'objectives and actions in one column, each with its own owner',
  why: 'A column that says it holds objectives too has rows of objectives, with owner and rating beside them.',
  workbook: workbookOf(
    'Outcome rows.ods',
    sheetOf('S', [
      ['Objective / Action', 'Owner', 'Due', 'RAG'],
      ['Objective 1: Fewer repeat victims', 'Vulnerability Lead', '', 'A'],
      ['Safe rooms in six homes', 'Housing', 'Oct 2018', 'G'],
      ['Weekly risk meeting', 'Police', 'Weekly', 'G'],
      ['Objective 2: Fewer knives', 'VRU', '', 'R'],
      ['Bins at three stations', 'BTP', 'Nov 2018', 'R'],
    ]),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'Fewer repeat victims' },
      { ref: '2', text: 'Fewer knives' },
    ],
    actions: [
      {
        text: 'Safe rooms in six homes',
        under: 'Fewer repeat victims',
        lead: 'Housing',
        due: '2018-10-31',
        rag: 'G',
      },
      { text: 'Weekly risk meeting', recurs: 'weekly' },
      { text: 'Bins at three stations', under: 'Fewer knives', lead: 'BTP', due: '2018-11-30' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
