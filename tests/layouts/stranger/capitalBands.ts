import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const capitalBands: Layout = {
  name: 'objectives shouted in the action column',
  why: 'A row with nothing but capitals in the column of the actions is the objective of those below, though nothing is merged or numbered.',
  workbook: workbookOf(
    'thornbeck-asb.xlsx',
    sheetOf('Plan 2006-07', [
      ['Thornbeck Community Safety Partnership'],
      ['Anti-social behaviour plan 2006/07'],
      ['Action', 'By whom', 'By', 'Position at Dec 06'],
      ['KEEP THE PRECINCT QUIET AFTER DARK'],
      [
        'Lock the underpass gates at ten',
        'Precinct Manager',
        '31st May 2006',
        'Gates fitted, locked nightly since June',
      ],
      ['Play music in the stairwells', 'Precinct Manager', '30th June 2006', 'Dropped, too dear'],
      [],
      ['GIVE YOUNG PEOPLE SOMEWHERE TO GO'],
      ['Open the skate park on Fridays till nine', 'Leisure Services', '1st July 2006', ''],
      ['Run a bus to the ice rink', 'Youth Service', 'School holidays', 'First bus in August'],
      ['Pay for two football coaches', 'Youth Service', '', 'Bid sent'],
      [],
      ['NUISANCE NEIGHBOURS'],
      ['Sign acceptable behaviour contracts', 'Thornbeck Homes', 'As needed', '14 signed'],
      [],
      ['Prepared by the Community Safety Officer, Thornbeck Council, January 2007'],
    ]),
  ),
  expected: {
    district: 'Thornbeck',
    plans: [{ title: '…Anti-social behaviour plan…', period: { from: '2006-04-01', to: '2007-03-31' } }],
    objectives: [
      { text: 'Keep the precinct quiet after dark' },
      { text: 'Give young people somewhere to go' },
      { text: 'Nuisance neighbours' },
    ],
    actions: [
      {
        text: 'Lock the underpass gates at ten',
        objective: 'Keep the precinct quiet after dark',
        lead: 'Precinct Manager',
        due: '2006-05-31',
      },
      {
        text: 'Play music in the stairwells',
        objective: 'Keep the precinct quiet after dark',
        due: '2006-06-30',
      },
      {
        text: 'Open the skate park on Fridays till nine',
        objective: 'Give young people somewhere to go',
        leadOrganisation: 'Leisure Services',
        due: '2006-07-01',
      },
      { text: 'Run a bus to the ice rink', objective: 'Give young people somewhere to go', due: null },
      { text: 'Pay for two football coaches', objective: 'Give young people somewhere to go', due: null },
      { text: 'Sign acceptable behaviour contracts', objective: 'Nuisance neighbours', due: null },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
