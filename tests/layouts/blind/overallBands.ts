import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const overallBands: Layout = {
  name: 'priorities with their overall colour beside them',
  why: 'A numbered priority heads what is below it though something stands beside it.',
  workbook: workbookOf(
    'overall bands.xlsx',
    sheetOf('Report', [
      ['Key: R = behind, A = some delay, G = on course', '', '', ''],
      ['Priority 1 – Doorstep crime', '', '', 'Overall: Amber'],
      ['Action', 'Owner', 'Due', 'RAG'],
      ['Set up two no-cold-calling streets', 'Trading Standards', 'Nov 2015', 'G'],
      ['Talk at twenty lunch clubs', 'Age Charity', 'Mar 2016', 'A'],
      ['Priority 2 – Online fraud', '', '', 'Overall: Green'],
      ['Action', 'Owner', 'Due', 'RAG'],
      ['Train bank staff to stop transfers', 'Police', 'Jan 2016', 'G'],
    ]),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'Doorstep crime' },
      { ref: '2', text: 'Online fraud' },
    ],
    actions: [
      {
        text: 'Set up two no-cold-calling streets',
        objective: 'Doorstep crime',
        rag: 'G',
        due: '2015-11-30',
      },
      { text: 'Talk at twenty lunch clubs', objective: 'Doorstep crime', rag: 'A' },
      { text: 'Train bank staff to stop transfers', objective: 'Online fraud', lead: 'Police' },
    ],
    notPlaced: 0,
  },
};
