import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const statusDates: Layout = {
  name: 'planned, revised and actual dates with reasons for slippage',
  why: 'The revised date is the one to keep; the actual date and its remark say how it went.',
  workbook: workbookOf(
    'dates.ods',
    sheetOf(
      'Burglary',
      [
        ['Burglary Action Plan – monitoring at January 2006'],
        ['Action', 'Responsibility', 'Milestones', null, null, 'Reason for slippage', 'Status'],
        [null, null, 'Planned', 'Revised', 'Actual', null, null],
        [
          'Smartwater for 500 homes',
          'PC Kerr',
          '30/09/2005',
          '31/12/2005',
          '20/12/2005',
          'Supplier late',
          'Completed',
        ],
        [
          'Gate two alleys',
          'Property Services',
          '31/10/2005',
          '28/02/2006',
          null,
          'Consent of owners',
          'Delayed',
        ],
        ['Student guide', 'University Liaison', '30/09/2005', null, '28/09/2005', null, 'Completed'],
      ],
      { merges: 'C2:E2 A2:A3 B2:B3 F2:F3 G2:G3' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Smartwater for 500 homes', lead: 'PC Kerr', due: '2005-12-31', status: 'Completed' },
      { text: 'Gate two alleys', lead: 'Property Services', due: '2006-02-28', status: 'Delayed' },
      { text: 'Student guide', due: '2005-09-30', status: 'Completed' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
