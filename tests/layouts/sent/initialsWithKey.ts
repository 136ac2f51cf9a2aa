import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const initialsWithKey: Layout = {
  name: 'initials for leads with a key below',
  why: 'The key of initials below the table is a list of who they are, and no action.',
  workbook: workbookOf(
    'initials.xlsx',
    sheetOf('Action plan', [
      ['Crowle Community Safety Group – Action Plan April 2007 to March 2008'],
      ['Objective', 'Action', 'By whom', 'By when', 'Done'],
      ['Fear of crime', 'Write a monthly column for the Gazette', 'KW', 'Monthly', null],
      [null, 'Open a police post in the library', 'PS', '1.6.07', '✓'],
      ['Vehicle crime', 'Signs at the beauty spots', 'NPA', '1.5.07', '✓'],
      [null, 'Decoy car at the quarry', 'PS', '1.8.07', null],
      [],
      ['KW', 'Kay Wilding, Community Safety Officer'],
      ['PS', 'Paul Sharman, Police Sergeant'],
      ['NPA', 'National Park Authority'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Fear of crime' }, { text: 'Vehicle crime' }],
    actions: [
      {
        text: 'Write a monthly column for the Gazette',
        lead: 'KW',
        recurs: 'monthly',
        objective: 'Fear of crime',
      },
      {
        text: 'Open a police post in the library',
        lead: 'PS',
        due: '2007-06-01',
        objective: 'Fear of crime',
      },
      { text: 'Signs at the beauty spots', lead: 'NPA', due: '2007-05-01', objective: 'Vehicle crime' },
      { text: 'Decoy car at the quarry', lead: 'PS', due: '2007-08-01', objective: 'Vehicle crime' },
    ],
    indicators: [],
  },
};
