import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const measuresUnderObjectives: Layout = {
  name: 'indicators between objectives and actions, all merged',
  why: 'The indicator belongs to the objective it stands beside, as the actions do.',
  workbook: workbookOf(
    'delivery plan.xlsx',
    sheetOf(
      'Delivery plan',
      [
        ['Safer Places Delivery Plan 2007-2010'],
        ['Objective', 'Indicator', 'Baseline 06/07', 'Target 09/10', 'Action', 'Lead', 'By'],
        [
          'Reduce criminal damage',
          'Recorded criminal damage',
          1980,
          1680,
          'Clean-up days on four estates',
          'Housing Manager',
          'Oct 2007',
        ],
        [null, null, null, null, 'Paint bought with proof of age', 'Trading Standards', 'Ongoing'],
        [null, null, null, null, 'Court orders used for repair work', 'Probation', 'April 2008'],
        [
          'Reduce vehicle crime',
          'Thefts of and from vehicles',
          2250,
          1900,
          'Decoy vehicle',
          'Police',
          'Jan 2008',
        ],
        [null, null, null, null, 'Leave it on show, lose it – posters', 'Press Office', 'Each December'],
      ],
      { merges: 'A3:A5 B3:B5 C3:C5 D3:D5 A6:A7 B6:B7 C6:C7 D6:D7' },
    ),
  ),
  expected: {
    period: { from: '2007-04-01', to: '2010-03-31' },
    actions: [
      {
        text: 'Clean-up days on four estates',
        objective: 'Reduce criminal damage',
        lead: 'Housing Manager',
        due: '2007-10-31',
      },
      { text: 'Paint bought with proof of age', objective: 'Reduce criminal damage', ongoing: true },
      { text: 'Court orders used for repair work', objective: 'Reduce criminal damage', due: '2008-04-30' },
      { text: 'Decoy vehicle', objective: 'Reduce vehicle crime', due: '2008-01-31', lead: 'Police' },
      { text: 'Leave it on show, lose it – posters', objective: 'Reduce vehicle crime', recurs: 'yearly' },
    ],
    indicators: [
      {
        name: 'Recorded criminal damage',
        baseline: { period: '2006/07', value: 1980 },
        target: { period: '2009/10', stated: 1680 },
        objective: 'Reduce criminal damage',
      },
      {
        name: 'Thefts of and from vehicles',
        baseline: { value: 2250 },
        target: { stated: 1900 },
        objective: 'Reduce vehicle crime',
      },
    ],
    notPlaced: 0,
  },
};
