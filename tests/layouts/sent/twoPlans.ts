import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const twoPlans: Layout = {
  name: 'two plans of different years in a workbook',
  why: 'Each tab is a plan of its own, with its own title and years.',
  workbook: workbookOf(
    'plans.xlsx',
    sheetOf('Burglary', [
      ['Burglary Reduction Action Plan 2006-07'],
      ['No', 'Task', 'Owner', 'Complete by', 'Status'],
      ['1', 'Alley-gate Nelson Street', 'Housing Renewal', '30 Sept 2006', 'Complete'],
      ['2', 'Visit repeat victims within 48 hours', 'Victim Support', '31 March 2007', 'On target'],
    ]),
    sheetOf('Alcohol', [
      ['Alcohol Harm Reduction Plan 2006-08'],
      ['No', 'Task', 'Owner', 'Complete by', 'Status'],
      ['1', 'Agree an arrest referral post', 'DAAT', '31 July 2006', 'Overdue'],
      ['2', 'Publish a licensing guide', 'Licensing', '31 Jan 2008', 'Not started'],
    ]),
  ),
  expected: {
    plans: [
      { title: 'Burglary Reduction Action Plan…', period: { from: '2006-04-01', to: '2007-03-31' } },
      { title: 'Alcohol Harm Reduction Plan…', period: { from: '2006-04-01', to: '2008-03-31' } },
    ],
    actions: [
      {
        ref: '1',
        text: 'Alley-gate Nelson Street',
        lead: 'Housing Renewal',
        due: '2006-09-30',
        status: 'Complete',
      },
      {
        ref: '2',
        text: 'Visit repeat victims within 48 hours',
        lead: 'Victim Support',
        due: '2007-03-31',
        status: 'On target',
      },
      { ref: '1', text: 'Agree an arrest referral post', due: '2006-07-31', status: 'Overdue' },
      { ref: '2', text: 'Publish a licensing guide', due: '2008-01-31', status: 'Not started' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
