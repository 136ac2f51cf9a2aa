import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const fieldsDownInBlocks: Layout = {
  name: 'fields down in two blocks',
  why: 'Actions stand across, four to a block, and a second block follows below.',
  workbook: workbookOf(
    'on its side.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['Rural Watch plan 2014'],
        [],
        ['Action', 'Fit trackers to quad bikes', 'Hold open nights', 'Name rural wardens'],
        ['Lead', 'NFU', 'Young Farmers', 'Parish Councils'],
        ['By when', 'April 2014', 'June 2014', 'Sept 2014'],
        ['Progress', 'Thirty fitted', '', 'Eight named'],
        [],
        ['Action', 'Lend stamping kits', 'Put up signs'],
        ['Lead', 'Police', 'Highways'],
        ['By when', 'May 2014', 'Nov 2014'],
        ['Progress', '', ''],
      ],
      { merges: 'A1:D1' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Fit trackers to quad bikes', lead: 'NFU', due: '2014-04-30', progress: 'Thirty fitted' },
      { text: 'Hold open nights', lead: 'Young Farmers', due: '2014-06-30' },
      {
        text: 'Name rural wardens',
        leadOrganisation: 'Parish Councils',
        due: '2014-09-30',
        progress: 'Eight named',
      },
      { text: 'Lend stamping kits', lead: 'Police', due: '2014-05-31' },
      { text: 'Put up signs', lead: 'Highways', due: '2014-11-30' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
