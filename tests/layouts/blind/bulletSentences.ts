import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bulletSentences: Layout = {
  name: 'bulleted sentences that end in who leads',
  why: 'What stands behind the last dash of most sentences is the lead.',
  workbook: workbookOf(
    'bullets.xlsx',
    sheetOf('Sheet1', [
      ['Dalemoor Safer Communities Delivery Plan 2015/16'],
      ['Priority: Rural crime'],
      ['• Mark 100 quad bikes with forensic paint by September 2015 – Rural Crime Team'],
      ['• Hold a farm watch evening in each parish by March 2016 – Farm Watch'],
      ['Priority: Road safety'],
      ['• Buy two speed signs by June 2015 – Parish Councils'],
      ['• Run a bikers’ breakfast in May 2015 – Fire Service'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Mark 100 quad bikes with forensic paint…', due: '2015-09-30', objective: 'Rural crime' },
      { text: 'Hold a farm watch evening in each parish…', due: '2016-03-31', objective: 'Rural crime' },
      { text: 'Buy two speed signs…', due: '2015-06-30', objective: 'Road safety' },
      { text: 'Run a bikers’ breakfast…', due: '2015-05-31', objective: 'Road safety' },
    ],
    notPlaced: 0,
  },
};
