import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const fieldsDown: Layout = {
  name: 'turned on its side',
  why: 'Fields run down the first column and each further column is an action.',
  workbook: workbookOf(
    'ellersby-cctv.xlsx',
    sheetOf('CCTV', [
      ['Ellersby CCTV improvement plan 2020/21'],
      [],
      ['Ref', 'C1', 'C2', 'C3'],
      ['Action', 'Replace the cameras in the bus station', 'Train new monitors', 'Publish the yearly audit'],
      ['Lead', 'Camera Engineer', 'Control Room Manager', 'Information Officer'],
      ['Start', day('2020-05-01'), day('2020-09-01'), day('2021-01-04')],
      ['Finish', day('2020-08-31'), day('2020-12-18'), day('2021-03-31')],
      ['Cost', '£31,000', '£2,400', 'Nil'],
      ['Status', 'Complete', 'Late', 'Not started'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'C1',
        text: 'Replace the cameras in the bus station',
        lead: 'Camera Engineer',
        start: '2020-05-01',
        due: '2020-08-31',
        status: 'Complete',
      },
      { ref: 'C2', text: 'Train new monitors', start: '2020-09-01', due: '2020-12-18', resources: '£2,400' },
      { ref: 'C3', text: 'Publish the yearly audit', due: '2021-03-31', status: 'Not started' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
