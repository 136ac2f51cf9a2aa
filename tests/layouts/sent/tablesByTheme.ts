import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const tablesByTheme: Layout = {
  name: 'several tables a sheet, each with headings of its own',
  why: 'Each theme has its own columns in its own order, and numbered actions.',
  workbook: workbookOf(
    'themes.ods',
    sheetOf('Themes', [
      ['Wexley CSP: action plan 2010-2012'],
      [],
      ['PREVENTION'],
      ['Action', 'Lead', 'When'],
      ['1) Deliver the Safe Haven scheme in shops', 'Town Centre Manager', 'July 2010'],
      ['2) Send a crime prevention pack to new tenants', 'Housing Options', 'Ongoing'],
      [],
      ['ENFORCEMENT'],
      ['When', 'Who', 'What we will do', 'Measure'],
      ['Q2 2010/11', 'Police', '3) Operation Lantern: plain clothes patrols on market days', '10 patrols'],
      ['Q3 2010/11', 'Environmental Health', '4) Test purchases for noise equipment', '6 purchases'],
      [],
      ['RESETTLEMENT'],
      ['Task', 'Responsible agency', 'Success criteria', 'Date'],
      [
        '5) Hold a housing surgery in the prison every month',
        'Housing Options',
        'No release without an address',
        'March 2011',
      ],
    ]),
  ),
  expected: {
    objectives: [{ text: 'PREVENTION' }, { text: 'ENFORCEMENT' }, { text: 'RESETTLEMENT' }],
    actions: [
      {
        ref: '1',
        text: 'Deliver the Safe Haven scheme in shops',
        lead: 'Town Centre Manager',
        due: '2010-07-31',
        under: 'PREVENTION',
      },
      { ref: '2', text: 'Send a crime prevention pack to new tenants', ongoing: true },
      {
        ref: '3',
        text: 'Operation Lantern: plain clothes patrols on market days',
        lead: 'Police',
        due: '2010-09-30',
        measures: '10 patrols',
        under: 'ENFORCEMENT',
      },
      { ref: '4', text: 'Test purchases for noise equipment', due: '2010-12-31' },
      {
        ref: '5',
        text: 'Hold a housing surgery in the prison every month',
        due: '2011-03-31',
        measures: 'No release without an address',
        under: 'RESETTLEMENT',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
