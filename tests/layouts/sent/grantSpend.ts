import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const grantSpend: Layout = {
  name: 'projects of a grant with what they cost and a total',
  why: 'Each project is an action with its money; the total of the money is none.',
  workbook: workbookOf(
    'bcu fund.xlsx',
    sheetOf('BCU fund', [
      ['BCU Fund / Building Safer Communities 2005/06 – Spending Plan'],
      [
        'Project',
        'Description',
        'Project Lead',
        'Allocation',
        'Spend to date',
        'Start',
        'Finish',
        'Expected outcome',
      ],
      [
        'Safe Taxis',
        'Marshals at two ranks on Saturday nights',
        'Licensing Officer',
        '£12,000',
        '£4,150',
        'May 2005',
        'March 2006',
        'Fewer assaults at ranks',
      ],
      [
        'Lock Fit',
        'Locks for victims of burglary',
        'Victim Support',
        '£8,000',
        '£8,000',
        'April 2005',
        'December 2005',
        'Fewer repeat burglaries',
      ],
      [
        'Skate Park',
        'Lights for the skate park',
        'Parish Council',
        '£5,500',
        '£0',
        'October 2005',
        'January 2006',
        'Fewer complaints',
      ],
      ['Total', null, null, '£25,500', '£12,150'],
      ['Unallocated', null, null, '£1,500'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Safe Taxis…',
        lead: 'Licensing Officer',
        start: '2005-05-01',
        due: '2006-03-31',
        outcome: 'Fewer assaults at ranks',
      },
      { text: 'Lock Fit…', lead: 'Victim Support', start: '2005-04-01', due: '2005-12-31' },
      { text: 'Skate Park…', lead: 'Parish Council', start: '2005-10-01', due: '2006-01-31' },
    ],
    indicators: [],
  },
};
