import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const explainedHeadings: Layout = {
  name: 'headings explained in brackets on a second line',
  why: '“(initials)” below a name of a column is no other language.',
  workbook: workbookOf(
    'long word cell.xlsx',
    sheetOf(
      'x',
      [
        ['CDRP strategy – year 2 – cross-cutting: communication'],
        ['Aims', 'Actions\n(numbered)', 'Lead officers\n(initials)', 'Timetable'],
        [
          'To tell people what is done\nTo hear what people want',
          '1. Newsletter to every home\n2. Web page made anew',
          '1. AB\n2. CD',
          '1. Twice a year\n2. By July 2006',
        ],
        [null, '3. Panel of 500 residents', '3. EF', '3. October 2006'],
        [null, '4. Road shows\n5. Stall at the show', '4. AB\n5. EF', '4. Spring 2007\n5. August 2006'],
      ],
      { merges: 'A1:D1 A3:A5' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Newsletter to every home', ref: '1', lead: 'AB' },
      { text: 'Web page made anew', ref: '2', lead: 'CD', due: '2006-07-31' },
      { text: 'Panel of 500 residents', ref: '3', due: '2006-10-31' },
      { text: 'Road shows', ref: '4', lead: 'AB', due: '2007-05-31' },
      { text: 'Stall at the show', ref: '5', lead: 'EF', due: '2006-08-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
