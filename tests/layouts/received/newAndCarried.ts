import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const newAndCarried: Layout = {
  name: 'bands of new and of carried actions under an objective',
  why: 'How old actions are is no objective of theirs.',
  workbook: workbookOf(
    'housing.xlsx',
    sheetOf(
      'Actions',
      [
        ['Housing and ASB group: actions 2008/09'],
        ['Objective: Tenants live free from harassment'],
        ['No', 'Action', 'Lead', 'Deadline', 'Position'],
        ['Carried forward from 2007/08'],
        [1, 'Sign the Respect Standard', 'Housing Manager', 'June 2008', 'With committee'],
        [2, 'Mediation training for four officers', 'Housing Manager', 'May 2008', 'Two trained'],
        ['New actions for 2008/09'],
        [3, 'Good neighbour agreement for new tenants', 'Tenancy Team', 'Sept 2008', ''],
        [4, 'Noise app trial on two estates', 'Env. Health', 'Jan 2009', ''],
      ],
      { merges: 'A1:E1 A2:E2 A4:E4 A7:E7' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    objectives: [{ text: 'Tenants live free from harassment' }],
    actions: [
      {
        ref: '1',
        text: 'Sign the Respect Standard',
        objective: 'Tenants live free from harassment',
        section: 'Carried forward from 2007/08',
        due: '2008-06-30',
      },
      { ref: '2', text: 'Mediation training for four officers', due: '2008-05-31' },
      {
        ref: '3',
        text: 'Good neighbour agreement for new tenants',
        objective: 'Tenants live free from harassment',
        section: 'New actions for 2008/09',
        due: '2008-09-30',
      },
      { ref: '4', text: 'Noise app trial on two estates', due: '2009-01-31', lead: 'Env. Health' },
    ],
  },
};
