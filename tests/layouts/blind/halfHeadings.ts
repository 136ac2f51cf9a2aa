import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const halfHeadings: Layout = {
  name: 'a heading over the tasks and none over who and when',
  why: 'Columns are told by what they hold, and a line of approval below is no row.',
  workbook: workbookOf(
    'half headings.xlsx',
    sheetOf('Tasks', [
      ['', 'Task', '', ''],
      ['a', 'Cut back the hedge on Pound Lane', 'Grounds team', 'Feb 2013'],
      ['b', 'Number the lamp posts', 'Street Lighting', 'March 2013'],
      ['c', 'Ask for a bus shelter light', 'Parish Council', 'April 2013'],
      [''],
      ['', 'Agreed by the ward panel on 3 January 2013', '', ''],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Cut back the hedge on Pound Lane', lead: 'Grounds team', due: '2013-02-28' },
      { text: 'Number the lamp posts', lead: 'Street Lighting', due: '2013-03-31' },
      { text: 'Ask for a bus shelter light', lead: 'Parish Council', due: '2013-04-30' },
    ],
    notPlaced: 0,
  },
};
