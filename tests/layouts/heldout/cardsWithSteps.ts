import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const cardsWithSteps: Layout = {
  name: 'forms with a small table of steps inside',
  why: 'Each form names its action above and holds a table of dated steps below, and the forms stand one under another.',
  workbook: workbookOf(
    'ellersby-projects.xlsx',
    sheetOf(
      'Projects',
      [
        ['Ellersby projects 2018/19'],
        [],
        ['Project:', 'Night bus marshals', '', 'Ref:', 'P1'],
        ['Project lead:', 'Nadia Brook', '', 'Agency:', 'Bus Company'],
        ['Step', 'By when', 'Done?'],
        ['Recruit eight marshals', 'June 2018', 'Yes'],
        ['First night on the buses', 'July 2018', 'No'],
        [],
        ['Project:', 'Canal lighting', '', 'Ref:', 'P2'],
        ['Project lead:', 'Gwen Tully', '', 'Agency:', 'Canal Trust'],
        ['Step', 'By when', 'Done?'],
        ['Survey of dark spots', 'May 2018', 'Yes'],
        ['Lamps ordered', 'September 2018', 'No'],
        ['Lamps lit', 'January 2019', 'No'],
      ],
      { merges: 'A1:E1 B3:C3 B4:C4 B9:C9 B10:C10' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'P1',
        text: 'Night bus marshals',
        leadPerson: 'Nadia Brook',
        leadOrganisation: 'Bus Company',
        milestones: [
          { text: 'Recruit eight marshals', due: '2018-06-30' },
          { text: 'First night on the buses', due: '2018-07-31' },
        ],
      },
      {
        ref: 'P2',
        text: 'Canal lighting',
        leadPerson: 'Gwen Tully',
        leadOrganisation: 'Canal Trust',
        milestones: [
          { text: 'Survey of dark spots', due: '2018-05-31' },
          { text: 'Lamps ordered', due: '2018-09-30' },
          { text: 'Lamps lit', due: '2019-01-31' },
        ],
      },
    ],
    notPlaced: 0,
  },
};
