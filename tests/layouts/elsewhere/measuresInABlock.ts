import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measuresInABlock: Layout = {
  name: 'measures in a block over each table',
  why: 'Baseline and target stand as labels and values in a row above each table of actions, one tab an objective.',
  workbook: workbookOf(
    'LAA delivery plans.xlsx',
    sheetOf(
      'ASB',
      [
        ['LAA Delivery Plan 2008/09 to 2010/11'],
        ['Priority:', 'Anti-social behaviour', '', ''],
        ['Indicator:', 'NI 17 Perceptions of anti-social behaviour', '', ''],
        ['Baseline:', '24.5% (2006/07)', 'Target:', '20% by 2010/11'],
        [],
        ['What action will be taken?', 'Who is accountable?', 'Key milestones', 'Resources'],
        [
          'Run a neighbour mediation service',
          'Housing Manager',
          'Tender issued by July 2008; service live by January 2009',
          '£18,000',
        ],
        [
          'Put wardens on the Nene estate',
          'Streets Manager',
          'Two wardens in post by September 2008',
          'Base budget',
        ],
      ],
      { merges: 'A1:D1 B2:D2 B3:D3' },
    ),
    sheetOf(
      'Arson',
      [
        ['LAA Delivery Plan 2008/09 to 2010/11'],
        ['Priority:', 'Arson', '', ''],
        ['Indicator:', 'NI 33 Arson incidents', '', ''],
        ['Baseline:', '312 (2007/08)', 'Target:', '280 by 2010/11'],
        [],
        ['What action will be taken?', 'Who is accountable?', 'Key milestones', 'Resources'],
        ['Clear dumped cars within a day', 'Fire Station Manager', 'Contract signed by June 2008', '£4,000'],
      ],
      { merges: 'A1:D1 B2:D2 B3:D3' },
    ),
  ),
  expected: {
    period: { from: '2008-04-01', to: '2011-03-31' },
    objectives: [{ text: 'Anti-social behaviour' }, { text: 'Arson' }],
    actions: [
      {
        text: 'Run a neighbour mediation service',
        objective: 'Anti-social behaviour',
        lead: 'Housing Manager',
        due: '2009-01-31',
        resources: '£18,000',
      },
      { text: 'Put wardens on the Nene estate', objective: 'Anti-social behaviour', due: '2008-09-30' },
      {
        text: 'Clear dumped cars within a day',
        objective: 'Arson',
        lead: 'Fire Station Manager',
        due: '2008-06-30',
      },
    ],
    indicators: [
      {
        ref: 'NI 17',
        name: 'Perceptions of anti-social behaviour',
        baseline: { period: '2006/07', value: 0.245 },
        target: { period: '2010/11', stated: 0.2 },
      },
      {
        ref: 'NI 33',
        name: 'Arson incidents',
        baseline: { period: '2007/08', value: 312 },
        target: { period: '2010/11', stated: 280 },
      },
    ],
  },
};
