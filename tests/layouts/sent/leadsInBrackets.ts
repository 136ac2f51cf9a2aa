import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadsInBrackets: Layout = {
  name: 'lead and date in brackets behind each action, no columns',
  why: 'Numbered lines under an objective with who and by when in brackets.',
  workbook: workbookOf(
    'brackets.xlsx',
    sheetOf('Sheet1', [
      ['Rural Crime Action Plan 2013/14'],
      ['Objective 1: Farms are harder targets'],
      ['1.1 Fit tracking devices to twenty quad bikes (Lead: Police, by August 2013)'],
      ['1.2 Hold two farm watch evenings (Lead: NFU, by November 2013)'],
      ['Objective 2: Wildlife is protected'],
      ['2.1 Train four wildlife officers (Lead: Police, by March 2014)'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Farms are harder targets' }, { text: 'Wildlife is protected' }],
    actions: [
      {
        ref: '1.1',
        text: 'Fit tracking devices to twenty quad bikes…',
        lead: 'Police',
        due: '2013-08-31',
        objective: 'Farms are harder targets',
      },
      { ref: '1.2', text: 'Hold two farm watch evenings…', lead: 'NFU', due: '2013-11-30' },
      {
        ref: '2.1',
        text: 'Train four wildlife officers…',
        lead: 'Police',
        due: '2014-03-31',
        objective: 'Wildlife is protected',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
