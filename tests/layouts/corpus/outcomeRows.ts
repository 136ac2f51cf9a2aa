import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const outcomeRows: Layout = {
  name: 'objective, its measure and its review above its actions, unmerged',
  why: 'Rows with words in the first cell alone tell of the objective: its name, what it is measured by, when it is reviewed.',
  workbook: workbookOf(
    'hathersby-hate.xlsx',
    sheetOf('Hate', [
      ['Hathersby Hate Crime Plan 2012/13'],
      ['Aim: everyone can go about their day without being abused for who they are'],
      [],
      ['Ref', 'Action', 'Responsible', 'Completion', 'Comments'],
      ['OBJECTIVE 1: MORE PEOPLE COME FORWARD'],
      ['Performance indicator: number of incidents reported by third parties'],
      ['1.1', 'Print the reporting card in six languages', 'Translation Service', 'May 2012', 'Delivered'],
      ['1.2', 'Hold a walk-in hour at the mosque', 'Community Officer', 'Monthly', ''],
      ['OBJECTIVE 2: REPEAT VICTIMS ARE PROTECTED'],
      ['Next review: October 2012'],
      ['2.1', 'Fit cameras within two days of a second report', 'Hathersby Homes', 'Ongoing', ''],
    ]),
  ),
  expected: {
    plans: [{ title: 'Hathersby Hate Crime Plan…', period: { from: '2012-04-01', to: '2013-03-31' } }],
    objectives: [
      {
        text: 'More people come forward',
        measures: '…number of incidents reported by third parties…',
      },
      { text: 'Repeat victims are protected' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'Print the reporting card in six languages',
        objective: 'More people come forward',
        leadOrganisation: 'Translation Service',
        due: '2012-05-31',
        progress: 'Delivered',
      },
      { ref: '1.2', text: 'Hold a walk-in hour at the mosque', lead: 'Community Officer', recurs: 'monthly' },
      {
        ref: '2.1',
        text: 'Fit cameras within two days of a second report',
        objective: 'Repeat victims are protected',
        ongoing: true,
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['text/mid-sentence'] },
  },
};
