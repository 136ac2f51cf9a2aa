import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const blockAboveTable: Layout = {
  name: 'a block of particulars above each table',
  why: 'Labelled particulars (district, period, priority, lead, measures) stand above the table they are about, and a second such block below it.',
  workbook: workbookOf(
    'return-q2.xlsx',
    sheetOf('Return', [
      ['District:', 'Amberford', '', 'Period:', '2014/15'],
      ['Completed by:', 'Partnership Officer', '', 'Version:', '2'],
      [],
      ['Priority:', 'Fewer people killed or hurt on our roads'],
      ['Success measure:', 'Casualties at the ten worst junctions'],
      ['Ref', 'Action', 'Lead', 'By when', 'Update'],
      ['1.1', 'Cut hedges at blind bends', 'Highways Depot', 'May 2014', 'Done in April'],
      ['1.2', 'Park the crash car outside the college', 'Fire Service', 'October 2014', ''],
      [],
      ['Priority:', 'Fewer people caught out by fraud'],
      ['Success measure:', 'Money lost to doorstep callers'],
      ['Ref', 'Action', 'Lead', 'By when', 'Update'],
      ['2.1', 'Hold a fraud fair at the market', 'Trading Standards', 'July 2014', 'Stalls booked'],
    ]),
  ),
  expected: {
    district: 'Amberford',
    period: { from: '2014-04-01', to: '2015-03-31' },
    objectives: [
      {
        text: 'Fewer people killed or hurt on our roads',
        measures: '…Casualties at the ten worst junctions…',
      },
      { text: 'Fewer people caught out by fraud', measures: '…Money lost to doorstep callers…' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Cut hedges at blind bends',
        objective: 'Fewer people killed or hurt on our roads',
        due: '2014-05-31',
        progress: 'Done in April',
      },
      {
        ref: '1.2',
        text: 'Park the crash car outside the college',
        objective: 'Fewer people killed or hurt on our roads',
        due: '2014-10-31',
        progress: null,
      },
      {
        ref: '2.1',
        text: 'Hold a fraud fair at the market',
        objective: 'Fewer people caught out by fraud',
        due: '2014-07-31',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
