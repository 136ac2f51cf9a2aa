import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const objectiveAsTarget: Layout = {
  name: 'objectives that are targets themselves',
  why: 'A sentence with two figures and two years in the objectives column is an objective with actions and an indicator at once.',
  workbook: workbookOf(
    'calderwick-vans.xlsx',
    sheetOf(
      'Vehicle crime',
      [
        ['Calderwick vehicle crime plan April 2011 to March 2013'],
        ['Objective', 'Action', 'Lead', 'By'],
        [
          'To cut thefts from vans from 212 in 2010/11 to 170 by 2012/13',
          'Give tradespeople stickers that say no tools are left overnight',
          'Police',
          'September 2011',
        ],
        ['', 'Ask builders’ merchants to engrave tools', 'Trade Watch', 'May 2012'],
        [
          'To raise the share of drivers who lock up from 71% in 2010/11 to 85% by 2012/13',
          'Check doors in six car parks and leave a card',
          'Parking Services',
          'Every month',
        ],
      ],
      { merges: 'A1:D1 A3:A4' },
    ),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2013-03-31' },
    objectives: [
      { text: 'To cut thefts from vans from 212 in 2010/11 to 170 by 2012/13' },
      { text: 'To raise the share of drivers who lock up from 71% in 2010/11 to 85% by 2012/13' },
    ],
    actions: [
      {
        text: 'Give tradespeople stickers that say no tools are left overnight',
        objective: 'To cut thefts from vans…',
        due: '2011-09-30',
      },
      {
        text: 'Ask builders’ merchants to engrave tools',
        objective: 'To cut thefts from vans…',
        leadOrganisation: 'Trade Watch',
        due: '2012-05-31',
      },
      {
        text: 'Check doors in six car parks and leave a card',
        objective: 'To raise the share of drivers who lock up…',
        recurs: 'monthly',
      },
    ],
    indicators: [
      {
        name: '…thefts from vans…',
        unit: 'number',
        polarity: 'lower',
        baseline: { period: '2010/11', value: 212 },
        target: { period: '2012/13', stated: 170 },
      },
      {
        name: '…drivers who lock up…',
        unit: '%',
        polarity: 'higher',
        baseline: { period: '2010/11', value: 0.71 },
        target: { period: '2012/13', stated: 0.85 },
      },
    ],
    notPlaced: 0,
  },
};
