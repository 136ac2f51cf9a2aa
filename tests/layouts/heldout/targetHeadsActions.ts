import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const targetHeadsActions: Layout = {
  name: 'a numbered target down the left, numbered actions beside it',
  why: 'The number in the first column is the target’s, the actions bear theirs before their words, and an officer’s post is no district.',
  workbook: workbookOf(
    'actions-by-target.xlsx',
    sheetOf('Sheet1', [
      ['No.', 'Target', 'Action / Milestone', 'Responsibility', 'Date', 'Progress at Oct 07'],
      [
        '1',
        'Reduce criminal damage by 15% by 31 March 2008 (baseline 2003/04: 2,340 offences)',
        '1.1 Graffiti removal within 48 hours',
        'Street Scene Manager',
        'Ongoing',
        '92% within time',
      ],
      ['', '', '1.2 Youth shelter at Ash Park', 'Parks & Leisure', 'Jul-07', 'Order placed'],
      ['', '', '1.3 Damage leaflet to schools', 'Safer Schools Officers', 'Sept 2007', 'Not started'],
      [
        '2',
        'Increase reporting of hate crime from 45 to 60 incidents by 2007/08',
        '2.1 Third party reporting centres x 4',
        'Equalities Officer',
        'By Dec 07',
        'Two open',
      ],
      ['', '', '2.2 Annual survey', 'Research Officer', 'March 2008', 'n/a'],
      ['Total budget', '', '', '', '', '£24,000'],
    ]),
  ),
  expected: {
    district: null,
    objectives: [
      { ref: '1', text: 'Reduce criminal damage by 15% by 31 March 2008…' },
      { ref: '2', text: 'Increase reporting of hate crime…' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Graffiti removal within 48 hours',
        objective: 'Reduce criminal damage…',
        ongoing: true,
      },
      {
        ref: '1.2',
        text: 'Youth shelter at Ash Park',
        objective: 'Reduce criminal damage…',
        due: '2007-07-31',
      },
      { ref: '1.3', text: 'Damage leaflet to schools', lead: 'Safer Schools Officers', due: '2007-09-30' },
      {
        ref: '2.1',
        text: 'Third party reporting centres x 4',
        objective: 'Increase reporting of hate crime…',
        due: '2007-12-31',
      },
      { ref: '2.2', text: 'Annual survey', due: '2008-03-31' },
    ],
    indicators: [
      {
        name: 'Criminal damage',
        polarity: 'lower',
        baseline: { period: '2003/04', value: 2340 },
        change: { kind: 'percent', amount: -15 },
        target: { stated: null },
      },
      {
        name: 'Reporting of hate crime',
        polarity: 'higher',
        baseline: { value: 45 },
        target: { period: '2007/08', stated: 60 },
      },
    ],
    notPlaced: 0,
  },
};
