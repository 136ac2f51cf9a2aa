import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const severalAims: Layout = {
  name: 'aims between rows',
  why: 'Of several aims each heads what is below.',
  workbook: workbookOf(
    'Reversed.xls',
    sheetOf(
      'Plan',
      [
        [],
        ['Deadline', 'Funding', 'Partners involved', 'Lead', 'Actions to be undertaken'],
        ['OUR AIM: fewer people killed or hurt on our roads'],
        ['31.10.07', 'Nil', 'Police, schools', 'Road Safety Officer', 'Put speed boxes outside four schools'],
        ['29.02.08', '£6k LAA', 'Highways', 'Road Safety Officer', 'Resurface Cobb’s Corner'],
        ['OUR AIM: fewer fires started on purpose'],
        [
          'On-going',
          'Fire Service',
          'Probation',
          'Station Manager Bright',
          'Clear rubbish with people on community payback',
        ],
      ],
      { merges: 'A3:E3 A6:E6' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Put speed boxes outside four schools',
        under: '…fewer people killed or hurt on our roads',
        lead: 'Road Safety Officer',
        due: '2007-10-31',
      },
      { text: 'Resurface Cobb’s Corner', due: '2008-02-29', resources: '£6k LAA' },
      {
        text: 'Clear rubbish with people on community payback',
        under: '…fewer fires started on purpose',
        lead: 'Station Manager Bright',
        ongoing: true,
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
