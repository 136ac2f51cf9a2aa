import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const risksBeside: Layout = {
  name: 'risks beside the actions, with owners of their own',
  why: 'Behind an empty column stands a register of risks, which is none of the actions it stands beside.',
  workbook: workbookOf(
    'plan and risks.xlsx',
    sheetOf('Plan', [
      ['Otterbourne Safer Streets plan 2010/11'],
      ['Action', 'Lead', 'By when', '', 'Risk', 'Likelihood', 'Impact', 'Owner'],
      [
        'Fit gates to four alleys',
        'Housing Officer',
        'June 2010',
        '',
        'Grant is not renewed',
        'High',
        'High',
        'Treasurer',
      ],
      [
        'Start a football league',
        'Youth Service',
        'Sept 2010',
        '',
        'Worker moves on',
        'Low',
        'High',
        'Youth Manager',
      ],
      ['Look over all shop shutters', 'Town Centre Manager', 'March 2011', '', 'Snow', 'Low', 'Low', 'Depot'],
      ['', '', '', '', 'Lamps run out', 'Low', 'Low', 'Depot'],
    ]),
  ),
  expected: {
    indicators: [],
    actions: [
      { text: 'Fit gates to four alleys', lead: 'Housing Officer', due: '2010-06-30' },
      { text: 'Start a football league', lead: 'Youth Service', due: '2010-09-30' },
      { text: 'Look over all shop shutters', lead: 'Town Centre Manager', due: '2011-03-31' },
    ],
  },
};
