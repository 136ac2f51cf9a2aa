import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const indicatorsInProse: Layout = {
  name: 'targets written as sentences',
  why: 'An objective or a success measure may state baseline, target and years in its own words, with footnotes at the foot of the table.',
  workbook: workbookOf(
    'amberford-2009-12.xlsx',
    sheetOf('Priority 2', [
      ['Amberford Partnership Plan April 2009 to March 2012'],
      ['Priority 2: Safer nights out'],
      ['Objective', 'Action', 'Lead', 'Timescale', 'How success is measured'],
      [
        'Fewer assaults near licensed premises',
        'Check glasses policy at every visit to a pub',
        'Licensing Team',
        'March 2010',
        'Reduce the number of assaults near licensed premises from 310 in 2008/09 to 260 by 2011/12 *',
      ],
      ['', 'Pay for late buses in December', 'County Transport', 'December 2009', ''],
      [
        'More people get help with drinking',
        'Train pharmacists to give short advice',
        'Health Trust',
        'October 2010',
        'Increase the proportion of drinkers who finish treatment from 38% in 2008/09 to 50% in 2011/12 (1)',
      ],
      [],
      ['* Counted within fifty metres of the door.'],
      ['(1) Figures come from the county’s treatment register.'],
    ]),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2012-03-31' },
    actions: [
      {
        text: 'Check glasses policy at every visit to a pub',
        objective: 'Fewer assaults near licensed premises',
        due: '2010-03-31',
      },
      {
        text: 'Pay for late buses in December',
        objective: 'Fewer assaults near licensed premises',
        due: '2009-12-31',
      },
      {
        text: 'Train pharmacists to give short advice',
        objective: 'More people get help with drinking',
        due: '2010-10-31',
      },
    ],
    indicators: [
      {
        name: '…assaults near licensed premises…',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2008/09', value: 310 },
        target: { period: '2011/12', stated: 260 },
      },
      {
        name: '…drinkers who finish treatment…',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2008/09', value: 0.38 },
        target: { period: '2011/12', stated: 0.5 },
      },
    ],
    notPlaced: 0,
  },
};
