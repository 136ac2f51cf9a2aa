import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const lettersUnder: Layout = {
  name: 'letters before the words under a bare number',
  why: 'A number with words and nothing else heads the letters below it.',
  workbook: workbookOf(
    'letters under.xlsx',
    sheetOf('Plan', [
      ['Violence against shop staff'],
      ['', 'Action', 'Responsible', 'Target date'],
      ['1', 'Make shops harder targets', '', ''],
      ['', 'a) Offer a free survey to small shops', 'Crime Prevention Officer', 'May 2023'],
      ['', 'b) Lend body cameras to six shops', 'BID', 'July 2023'],
      ['2', 'Deal with those who come back', '', ''],
      ['', 'a) Share pictures on the app', 'Business Watch', 'Ongoing'],
      ['', 'b) Ban them from all member shops', 'Business Watch', 'Sept 2023'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'a)',
        text: 'Offer a free survey to small shops',
        under: 'Make shops harder targets',
        due: '2023-05-31',
      },
      {
        ref: 'b)',
        text: 'Lend body cameras to six shops',
        under: 'Make shops harder targets',
        due: '2023-07-31',
      },
      { ref: 'a)', text: 'Share pictures on the app', under: 'Deal with those who come back', ongoing: true },
      {
        ref: 'b)',
        text: 'Ban them from all member shops',
        under: 'Deal with those who come back',
        due: '2023-09-30',
      },
    ].map(({ ref: _, ...a }) => a),
    notPlaced: 0,
  },
};
