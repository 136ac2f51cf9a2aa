import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const gridOverActions: Layout = {
  name: 'a grid of targets by year over the table of actions',
  why: 'Each National Indicator keeps its baseline and three targets; the table below it holds the actions.',
  workbook: workbookOf(
    'NI plan.xls',
    sheetOf(
      'Delivery',
      [
        ['Thornby Community Safety Partnership Plan 2008/09 to 2010/11'],
        [],
        ['National Indicator', null, 'Baseline 2007/08', 'Target', null, null, 'Lead officer'],
        [null, null, null, '2008/09', '2009/10', '2010/11'],
        ['NI 15', 'Serious violent crime', 212, 206, 200, 194, 'Supt Dale'],
        ['NI 20', 'Assault with injury', 1840, 1803, 1767, 1730, 'Supt Dale'],
        ['NI 30', 'Re-offending rate of prolific offenders', '24%', '22%', '20%', '18%', 'Probation'],
        [],
        ['No.', 'What we will do', 'Who', 'When', 'How will we know'],
        [
          1,
          'Share hospital data on assaults each month',
          'Thornby General Hospital',
          'From May 2008',
          'Data set received',
        ],
        [2, 'Hold a conditional cautioning pilot', 'CPS', 'By 30 June 2009', 'Pilot evaluated'],
        [3, 'Visit each prolific offender on release', 'Probation', 'Within 2008/09', 'All visited'],
      ],
      { merges: 'D3:F3 A3:B4 C3:C4 G3:G4' },
    ),
  ),
  expected: {
    indicators: [
      {
        name: 'Serious violent crime',
        ref: 'NI 15',
        polarity: 'lower',
        baseline: { period: '2007/08', value: 212 },
        target: { period: '2010/11', stated: 194 },
      },
      {
        name: 'Assault with injury',
        ref: 'NI 20',
        baseline: { period: '2007/08', value: 1840 },
        target: { period: '2010/11', stated: 1730 },
      },
      {
        name: 'Re-offending rate of prolific offenders',
        ref: 'NI 30',
        baseline: { period: '2007/08', value: 0.24 },
        target: { period: '2010/11', stated: 0.18 },
      },
    ],
    actions: [
      {
        ref: '1',
        text: 'Share hospital data on assaults each month',
        lead: 'Thornby General Hospital',
        start: '2008-05-01',
        measures: 'Data set received',
      },
      { ref: '2', text: 'Hold a conditional cautioning pilot', lead: 'CPS', due: '2009-06-30' },
      { ref: '3', text: 'Visit each prolific offender on release', lead: 'Probation', due: '2009-03-31' },
    ],
    referenceTables: [],
  },
};
