import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const youSaid: Layout = {
  name: 'you said, we will',
  why: 'What residents said heads what will be done about it.',
  workbook: workbookOf(
    'You said.ods',
    sheetOf(
      'YSWD',
      [
        ['You said, we did – Millfield, spring 2011'],
        ['You said', 'We will', 'Who', 'When'],
        ['Cars race on Canal Road', 'Put out speed cameras twice a week', 'Speedwatch', 'From April 2011'],
        ['The subway smells', 'Wash it every Monday', 'Street Care', 'Weekly'],
        ['Nobody tells us anything', 'Print a newsletter', 'Residents’ Association', 'July 2011'],
      ],
      { merges: 'A1:D1' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Put out speed cameras twice a week',
        under: 'Cars race on Canal Road',
        lead: 'Speedwatch',
        start: '2011-04-01',
      },
      { text: 'Wash it every Monday', under: 'The subway smells', recurs: 'weekly' },
      { text: 'Print a newsletter', due: '2011-07-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
