import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const stackedTables: Layout = {
  name: 'tables under one another with headings of their own',
  why: 'One sheet holds two action tables whose columns differ in name and order, and a table of indicators between them.',
  workbook: workbookOf(
    'penmoor-abuse.xlsx',
    sheetOf('Domestic abuse', [
      ['Penmoor Domestic Abuse Plan 2010/11'],
      [],
      ['Objective 1 - Help comes early'],
      ['No', 'Action', 'Lead', 'Timescale'],
      ['1.1', 'Put a worker in the accident department', 'Hospital Trust', 'September 2010'],
      ['1.2', 'Run a class on healthy relationships in six schools', 'School Nurses', 'Summer term 2010'],
      [],
      ['How we measure objective 1'],
      ['Measure', '2008/09', '2009/10', '2010/11 target'],
      ['Number of referrals from health', 41, 58, 90],
      [],
      ['Objective 2 - Those who harm are held to account'],
      ['When', 'Who', 'What', 'Number'],
      ['Monthly', 'Case Conference Chair', 'Review the ten highest risks', '2.1'],
      ['Dec 2010', 'Probation', 'Start an evening group for perpetrators', '2.2'],
      ['To be confirmed', 'Magistrates’ Clerk', 'Bring cases to court within four weeks', '2.3'],
    ]),
  ),
  expected: {
    plans: [{ title: 'Penmoor Domestic Abuse Plan…', period: { from: '2010-04-01', to: '2011-03-31' } }],
    objectives: [{ text: 'Help comes early' }, { text: 'Those who harm are held to account' }],
    actions: [
      {
        ref: '1.1',
        text: 'Put a worker in the accident department',
        objective: 'Help comes early',
        due: '2010-09-30',
      },
      {
        ref: '1.2',
        text: 'Run a class on healthy relationships in six schools',
        objective: 'Help comes early',
        due: '2010-07-31',
      },
      {
        ref: '2.1',
        text: 'Review the ten highest risks',
        objective: 'Those who harm are held to account',
        recurs: 'monthly',
        lead: 'Case Conference Chair',
      },
      {
        ref: '2.2',
        text: 'Start an evening group for perpetrators',
        due: '2010-12-31',
        leadOrganisation: 'Probation',
      },
      { ref: '2.3', text: 'Bring cases to court within four weeks', due: null, ongoing: false },
    ],
    indicators: [
      {
        name: 'Number of referrals from health',
        figures: { '2008/09': 41, '2009/10': 58 },
        target: { period: '2010/11', stated: 90 },
      },
    ],
    notPlaced: 0,
  },
};
