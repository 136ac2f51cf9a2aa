import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bulletsAcross: Layout = {
  name: 'bullets in every column',
  why: 'Bulleted actions, leads and dates keep step, and no lead keeps its bullet.',
  workbook: workbookOf(
    'bulleted.ods',
    sheetOf('Plan', [
      ['Objective', 'Actions', 'Lead(s)', 'Deadline'],
      [
        'Make parks safer',
        '• Cut back hedges by the playground\n• Lock the gates at dusk\n• Add two lamps',
        '• Parks\n• Park Rangers\n• Highways',
        '• May 2011\n• From June 2011\n• Nov 2011',
      ],
      [
        'Stop fly-tipping',
        '• Cameras at Pit Lane\n• Fine those who are caught',
        'Environmental Enforcement',
        'Ongoing',
      ],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Make parks safer' }, { text: 'Stop fly-tipping' }],
    actions: [
      { text: 'Cut back hedges by the playground', lead: 'Parks', due: '2011-05-31' },
      { text: 'Lock the gates at dusk', lead: 'Park Rangers', start: '2011-06-01' },
      { text: 'Add two lamps', lead: 'Highways', due: '2011-11-30' },
      { text: 'Cameras at Pit Lane', lead: 'Environmental Enforcement', ongoing: true },
      { text: 'Fine those who are caught', lead: 'Environmental Enforcement', ongoing: true },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
