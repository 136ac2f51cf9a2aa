import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measureUnderPriority: Layout = {
  name: 'a priority, its outcome and its measure above each table',
  why: 'The measure names its figures in brackets, the start and the finish stand in columns of their own.',
  workbook: workbookOf(
    'delivery.xlsx',
    sheetOf('Plan', [
      ['PRIORITY 1: VIOLENCE'],
      ['Outcome: fewer people hurt in the town centre'],
      ['Measure: A&E attendances for assault (baseline 2007/08: 412; target 2009/10: 370; 2008/09: 398)'],
      [],
      ['Ref', 'Activity', 'Lead agency', 'Lead officer', 'Start', 'Finish'],
      ['V1', 'Taxi marshals on Fridays', 'Borough Council', 'J Prentice', '01/04/08', '31/03/09'],
      ['V2', 'Plastic glasses at the festival', 'Licensing', 'M Oduya', '1 June 08', 'mid-July 08'],
      [],
      ['PRIORITY 2: DRUGS'],
      ['Outcome: more people finish treatment'],
      ['Measure: % leaving treatment in a planned way (baseline 2007/08: 41%; target 2009/10: 55%)'],
      [],
      ['Ref', 'Activity', 'Lead agency', 'Lead officer', 'Start', 'Finish'],
      ['D1', 'Shared care in six surgeries', 'PCT', 'Dr Lall', 'Q1 08/09', 'Q4 08/09'],
    ]),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'VIOLENCE', level: 1 },
      {
        text: 'fewer people hurt in the town centre',
        level: 2,
        measures: 'A&E attendances for assault (baseline 2007/08: 412; target 2009/10: 370; 2008/09: 398)',
      },
      { ref: '2', text: 'DRUGS', level: 1 },
      { text: 'more people finish treatment', level: 2 },
    ],
    actions: [
      {
        ref: 'V1',
        text: 'Taxi marshals on Fridays',
        section: null,
        leadPerson: 'J Prentice',
        leadOrganisation: 'Borough Council',
        start: '2008-04-01',
        due: '2009-03-31',
      },
      { ref: 'V2', text: 'Plastic glasses at the festival', start: '2008-06-01', due: '2008-07-15' },
      {
        ref: 'D1',
        text: 'Shared care in six surgeries',
        objective: 'more people finish treatment',
        start: '2008-04-01',
        due: '2009-03-31',
      },
    ],
    indicators: [
      {
        name: 'A&E attendances for assault',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2007/08', value: 412 },
        target: { period: '2009/10', stated: 370 },
      },
      {
        name: '% leaving treatment in a planned way',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2007/08', value: 0.41 },
        target: { period: '2009/10', stated: 0.55 },
      },
    ],
    notPlaced: 0,
  },
};
