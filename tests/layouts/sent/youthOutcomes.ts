import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const youthOutcomes: Layout = {
  name: 'a youth plan by outcome with how it is monitored',
  why: 'Outcome and aim are two levels; how and by whom it is monitored is a column of the officer’s own.',
  workbook: workbookOf(
    'youth.xlsx',
    sheetOf(
      'Youth crime',
      [
        ['Youth Crime Prevention Plan 2006/07'],
        [
          'ECM Outcome',
          'Aim',
          'Task',
          'Lead Officer',
          'Success Criteria',
          'Completion Date',
          'Monitoring Arrangements',
        ],
        [
          'Stay Safe',
          'Fewer young victims',
          '1a Personal safety days for Year 6',
          'Crucial Crew Co-ordinator',
          '900 pupils',
          'July 2006',
          'Report to CSP',
        ],
        [
          null,
          null,
          '1b Safe routes map',
          'School Travel Adviser',
          'Map in all schools',
          'Sept 2006',
          'Report to CSP',
        ],
        [
          'Make a Positive Contribution',
          'Fewer first-time entrants',
          '2a Youth inclusion panel',
          'YOT Manager',
          '60 referrals',
          'March 2007',
          'YOT board',
        ],
        [
          null,
          'More to do in the holidays',
          '2b Splash programme',
          'Sports Development',
          '400 places',
          'August 2006',
          'Quarterly figures',
        ],
      ],
      { merges: 'A1:G1 A3:A4 B3:B4 A5:A6' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '1a',
        text: 'Personal safety days for Year 6',
        objective: 'Fewer young victims',
        lead: 'Crucial Crew Co-ordinator',
        due: '2006-07-31',
        measures: '900 pupils',
      },
      { ref: '1b', text: 'Safe routes map', objective: 'Fewer young victims', due: '2006-09-30' },
      { ref: '2a', text: 'Youth inclusion panel', objective: 'Fewer first-time entrants', due: '2007-03-31' },
      { ref: '2b', text: 'Splash programme', objective: 'More to do in the holidays', due: '2006-08-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
