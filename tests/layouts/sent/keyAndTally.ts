import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const keyAndTally: Layout = {
  name: 'a key of colours above and a tally below',
  why: 'Key and tally are no actions; a B in the column of ratings is one of the four.',
  workbook: workbookOf(
    'asb plan.xlsx',
    sheetOf('ASB', [
      ['Anti-Social Behaviour Action Plan 2012-13', null, null, null, null, 'Key'],
      ['Updated 14/11/2012', null, null, null, null, 'R', 'Off track'],
      [null, null, null, null, null, 'A', 'Some slippage'],
      [null, null, null, null, null, 'G', 'On track'],
      [null, null, null, null, null, 'B', 'Complete'],
      [],
      ['Action No', 'Action', 'Responsible', 'Deadline', 'RAG', 'Comments'],
      ['1.1', 'Adopt the new ASB case review procedure', 'Housing', '31/12/2012', 'B', 'Adopted by Cabinet'],
      ['1.2', 'Train call takers to assess risk', 'Police', '31/01/2013', 'G', 'Two of three sessions held'],
      ['1.3', 'Publish a newsletter for estates', 'Communications', '30/11/2012', 'A', 'Copy late'],
      ['2.1', 'Install mobile CCTV at Ferry Lane', 'CCTV Manager', '28/02/2013', 'R', 'No power supply'],
      [],
      ['Summary'],
      ['Red', 1],
      ['Amber', 1],
      ['Green', 1],
      ['Complete', 1],
      ['Total', 4],
    ]),
  ),
  expected: {
    plans: [{ title: 'Anti-Social Behaviour Action Plan 2012-13' }],
    objectives: [],
    actions: [
      {
        ref: '1.1',
        text: 'Adopt the new ASB case review procedure',
        due: '2012-12-31',
        rag: 'B',
        progress: 'Adopted by Cabinet',
      },
      { ref: '1.2', text: 'Train call takers to assess risk', due: '2013-01-31', rag: 'G' },
      { ref: '1.3', text: 'Publish a newsletter for estates', due: '2012-11-30', rag: 'A' },
      {
        ref: '2.1',
        text: 'Install mobile CCTV at Ferry Lane',
        due: '2013-02-28',
        rag: 'R',
        lead: 'CCTV Manager',
      },
    ],
    indicators: [],
  },
};
