import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wardTicks: Layout = {
  name: 'ticks for the wards in which each action is done',
  why: 'A tick under a ward says where an action is done, and is neither status nor date.',
  workbook: workbookOf(
    'wards.xlsx',
    sheetOf(
      'Wards',
      [
        ['Neighbourhood Policing Action Plan 2008/09'],
        ['Action', 'Lead', 'Deadline', 'Wards', null, null],
        [null, null, null, 'Abbey', 'Brook', 'Castle'],
        ['Cocooning letters', 'PCSOs', 'Monthly', '✓', '✓', null],
        ['Gate the back alleys', 'Housing Renewal', 'Jan 2009', null, null, '✓'],
        ['Walkabout with residents', 'Neighbourhood Sergeant', 'Quarterly', '✓', '✓', '✓'],
      ],
      { merges: 'A1:F1 D2:F2 A2:A3 B2:B3 C2:C3' },
    ),
  ),
  expected: {
    actions: [
      { text: 'Cocooning letters', lead: 'PCSOs', recurs: 'monthly', status: null },
      { text: 'Gate the back alleys', lead: 'Housing Renewal', due: '2009-01-31', status: null },
      { text: 'Walkabout with residents', recurs: 'quarterly', status: null },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
