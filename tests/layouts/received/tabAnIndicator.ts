import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const tabAnIndicator: Layout = {
  name: 'a tab for each indicator with its figures as labels over its actions',
  why: 'Baseline and targets stand beside their labels, and the actions below are what is done.',
  workbook: workbookOf(
    'laa.xlsx',
    sheetOf('NI 20', [
      ['LAA Delivery Plan'],
      ['Indicator', 'NI 20 Assault with injury crime rate'],
      ['Lead officer', 'Supt. Hargreave'],
      ['Baseline 2007/08', 8.7],
      ['Target 2008/09', 8.5],
      ['Target 2009/10', 8.2],
      ['Target 2010/11', 7.9],
      [],
      ['Key action', 'Milestones', 'Lead', 'Date', 'RAG'],
      ['Taxi marshals on two ranks', 'Contract let', 'Licensing', 'Oct 2008', 'G'],
      ['Safe haven bus in the square', 'Volunteers trained', 'Street Pastors', 'Nov 2008', 'A'],
    ]),
    sheetOf('NI 30', [
      ['LAA Delivery Plan'],
      ['Indicator', 'NI 30 Re-offending rate of prolific offenders'],
      ['Lead officer', 'PPO Manager'],
      ['Baseline 2007/08', 212],
      ['Target 2008/09', 184],
      ['Target 2009/10', 170],
      ['Target 2010/11', 160],
      [],
      ['Key action', 'Milestones', 'Lead', 'Date', 'RAG'],
      ['Joint visits with probation', '20 visits', 'PPO Team', 'Mar 2009', 'G'],
    ]),
  ),
  expected: {
    indicators: [
      {
        ref: 'NI 20',
        name: 'Assault with injury crime rate',
        baseline: { period: '2007/08', value: 8.7 },
        target: { period: '2010/11', stated: 7.9 },
      },
      {
        ref: 'NI 30',
        name: 'Re-offending rate of prolific offenders',
        baseline: { value: 212 },
        target: { period: '2010/11', stated: 160 },
      },
    ],
    actions: [
      { text: 'Taxi marshals on two ranks', lead: 'Licensing', due: '2008-10-31', rag: 'G' },
      { text: 'Safe haven bus in the square', due: '2008-11-30', rag: 'A' },
      { text: 'Joint visits with probation', lead: 'PPO Team', due: '2009-03-31' },
    ],
  },
};
