import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveWithoutActions: Layout = {
  name: 'objective, key tasks and success in four columns',
  why: 'The objective is merged down beside its tasks, each with its own success measure and date.',
  workbook: workbookOf(
    'cdrp plan.xlsx',
    sheetOf(
      'Strategy',
      [
        ['Crime & Disorder Reduction Strategy 2002–2005: Action Plans', '', '', '', '', ''],
        [
          'Strategic Objective',
          'Key Tasks',
          'Lead Agency',
          'Partner Agencies',
          'Completion',
          'Performance Indicator',
        ],
        [
          '1. To cut theft of and from cars',
          'Light the three worst car parks',
          'Borough Council',
          'Police',
          '31 March 2003',
          'Thefts in those car parks',
        ],
        [
          '',
          'Number plate checks at the ring road each month',
          'Police',
          'DVLA',
          'Monthly from June 2002',
          'Arrests',
        ],
        [
          '2. To reassure older people',
          'Fit door chains free of charge',
          'Age Concern',
          'Fire Service; Police',
          'By December 2002',
          '500 chains',
        ],
        [
          '',
          'Hold tea afternoons with the beat officer',
          'Police',
          'Age Concern',
          'Each quarter',
          'Attendance',
        ],
        ['3. To help victims of hate crime', '', '', '', '', ''],
      ],
      { merges: 'A1:F1 A3:A4 A5:A6' },
    ),
  ),
  expected: {
    period: { from: '2002-04-01', to: '2005-03-31' },
    objectives: [
      { ref: '1', text: 'To cut theft of and from cars' },
      { ref: '2', text: 'To reassure older people' },
      { ref: '3', text: 'To help victims of hate crime' },
    ],
    actions: [
      {
        text: 'Light the three worst car parks',
        objective: 'To cut theft of and from cars',
        leadOrganisation: 'Borough Council',
        due: '2003-03-31',
      },
      {
        text: 'Number plate checks at the ring road each month',
        objective: 'To cut theft of and from cars',
        recurs: 'monthly',
      },
      {
        text: 'Fit door chains free of charge',
        objective: 'To reassure older people',
        lead: 'Age Concern',
        due: '2002-12-31',
      },
      {
        text: 'Hold tea afternoons with the beat officer',
        objective: 'To reassure older people',
        recurs: 'quarterly',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
