import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const outcomeWide: Layout = {
  name: 'an agreement’s outcomes, indicators and actions in one wide table',
  why: 'Outcome and indicator are merged over the actions that serve them; each has baseline and target.',
  workbook: workbookOf(
    'laa.xlsx',
    sheetOf(
      'Safer & Stronger',
      [
        ['Local Area Agreement 2007 – 2010: Safer and Stronger Communities Block'],
        [
          'Outcome',
          'Indicator',
          'Baseline 2006/07',
          'Target 2009/10',
          'Key actions',
          'Lead partner',
          'Milestone date',
        ],
        [
          'Less crime',
          'Number of robberies',
          96,
          80,
          'Run Streetwise lessons in Year 7',
          'Education Welfare',
          'Dec 2007',
        ],
        [null, null, null, null, 'Put help points on the Green', 'Parks', 'March 2008'],
        [
          'People feel safe',
          '% of residents who feel safe after dark',
          '41%',
          '50%',
          'Light the underpass',
          'County Highways',
          'Oct 2008',
        ],
        [null, null, null, null, 'Hold ward walks with residents', 'Neighbourhood Managers', 'Quarterly'],
        [null, null, null, null, 'Publish "You said, we did" sheets', 'Communications', 'Twice a year'],
      ],
      { merges: 'A1:G1 A3:A4 B3:B4 C3:C4 D3:D4 A5:A7 B5:B7 C5:C7 D5:D7' },
    ),
  ),
  expected: {
    district: null,
    period: { from: '2007-04-01', to: '2010-03-31' },
    indicators: [
      {
        name: 'Number of robberies',
        polarity: 'lower',
        baseline: { period: '2006/07', value: 96 },
        target: { period: '2009/10', stated: 80 },
      },
      {
        name: '% of residents who feel safe after dark',
        polarity: 'higher',
        baseline: { period: '2006/07', value: 0.41 },
        target: { period: '2009/10', stated: 0.5 },
      },
    ],
    actions: [
      {
        text: 'Run Streetwise lessons in Year 7',
        lead: 'Education Welfare',
        due: '2007-12-31',
        under: 'Less crime',
      },
      { text: 'Put help points on the Green', lead: 'Parks', due: '2008-03-31', under: 'Less crime' },
      { text: 'Light the underpass', lead: 'County Highways', due: '2008-10-31', under: 'People feel safe' },
      { text: 'Hold ward walks with residents', recurs: 'quarterly', under: 'People feel safe' },
      { text: 'Publish "You said, we did" sheets', lead: 'Communications' },
    ],
  },
};
