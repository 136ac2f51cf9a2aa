import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const actionsInTheirOwnWords: Layout = {
  name: 'priorities and actions, and nothing else',
  why: 'Each cell holds several numbered actions that say in brackets who leads and by when.',
  workbook: workbookOf(
    'plan.xlsx',
    sheetOf('Plan', [
      ['Community Safety Plan 2012-13 Fenmoor District Council'],
      [],
      ['Priority', 'Actions'],
      [
        'Theft',
        '1. Bike marking at the station (Lead: Transport Police, by Sept 2012)\n' +
          '2. Shed alarms for allotments (Lead: Neighbourhood Team, by end March 2013)\n' +
          '3. Shop radio scheme (Lead: Town Centre Manager, ongoing)',
      ],
      [
        'Noise',
        '4. Out-of-hours patrol (led by Environmental Health, from May 2012)\n' +
          '5. Mediation training (Lead: Housing, by 1 Nov 2012)',
      ],
    ]),
  ),
  expected: {
    district: 'Fenmoor',
    period: { from: '2012-04-01', to: '2013-03-31' },
    objectives: [{ text: 'Theft' }, { text: 'Noise' }],
    actions: [
      { ref: '1', text: 'Bike marking…', objective: 'Theft', lead: 'Transport Police', due: '2012-09-30' },
      { ref: '2', text: 'Shed alarms…', lead: 'Neighbourhood Team', due: '2013-03-31' },
      { ref: '3', text: 'Shop radio scheme…', lead: 'Town Centre Manager', ongoing: true },
      {
        ref: '4',
        text: 'Out-of-hours…',
        objective: 'Noise',
        lead: 'Environmental Health',
        start: '2012-05-01',
      },
      { ref: '5', text: 'Mediation…', lead: 'Housing', due: '2012-11-01' },
    ],
    notPlaced: 0,
  },
};
