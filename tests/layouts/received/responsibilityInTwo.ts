import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const responsibilityInTwo: Layout = {
  name: 'who is responsible in two columns',
  why: 'Under “Responsibility” one column leads and the other supports.',
  workbook: workbookOf(
    'web.xls',
    sheetOf(
      'Sheet1',
      [
        ['Netherby Community Safety Partnership'],
        ['Action plan 2010 – 2011'],
        ['Priority', 'Action', 'Responsibility', null, 'Timescale'],
        [null, null, 'Lead', 'Supporting', null],
        ['Dog fouling', 'Free bags from post offices', 'Environmental Health', 'Post Offices', 'May 2010'],
        [null, 'Stencils on pavements', 'Street Scene', 'Schools', 'Half term, October 2010'],
        ['Noise', 'Out of hours line on Fridays', 'Environmental Health', 'Police', 'From 1 July 2010'],
        ['Page last updated 12 April 2010'],
      ],
      { merges: 'A3:A4 B3:B4 C3:D3 E3:E4 A5:A6' },
    ),
  ),
  expected: {
    district: 'Netherby',
    indicators: [],
    objectives: [{ text: 'Dog fouling' }, { text: 'Noise' }],
    actions: [
      {
        text: 'Free bags from post offices',
        objective: 'Dog fouling',
        lead: 'Environmental Health',
        due: '2010-05-31',
      },
      { text: 'Stencils on pavements', objective: 'Dog fouling', lead: 'Street Scene' },
      { text: 'Out of hours line on Fridays', objective: 'Noise', start: '2010-07-01' },
    ],
  },
};
