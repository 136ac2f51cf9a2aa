import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const splitHeading: Layout = {
  name: 'headings that go on in the row below',
  why: 'Two rows name the columns together, and neither does alone.',
  workbook: workbookOf(
    'split heading.xlsx',
    sheetOf(
      'Plan',
      [
        ['Taking drugs off our streets 2005-06'],
        ['Action', 'Action', 'Lead', 'Time', 'How will', 'Resources'],
        ['No', '', 'agency', 'scale', 'we measure it?', 'needed'],
        ['D1', 'Test on charge in two custody suites', 'Police', 'July 2005', 'Tests done', '£20k'],
        ['D2', 'Set up a users’ panel', 'DAT', 'Sept 2005', 'Panel meets', 'Room'],
        ['D3', 'Sweep parks for needles each Monday', 'Parks', 'Weekly', 'Needles found', 'Gloves'],
      ],
      { merges: 'A1:F1' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'D1',
        text: 'Test on charge in two custody suites',
        lead: 'Police',
        due: '2005-07-31',
        measures: 'Tests done',
        resources: '£20k',
      },
      { ref: 'D2', text: 'Set up a users’ panel', lead: 'DAT', due: '2005-09-30' },
      { ref: 'D3', text: 'Sweep parks for needles each Monday', recurs: 'weekly' },
    ],
    notPlaced: 0,
  },
};
