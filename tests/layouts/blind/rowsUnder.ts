import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const rowsUnder: Layout = {
  name: 'rows below each action that say who, how measured and how it goes',
  why: 'What a label in the action column begins tells of the action above.',
  workbook: workbookOf(
    'rows-under.xlsx',
    sheetOf(
      'Plan',
      [
        ['Violence action plan 2018/19'],
        ['Ref', 'Action', 'By when'],
        ['V1', 'Give bleed kits to the night bars', 'June 2018'],
        ['', 'Measure: 30 kits placed', ''],
        ['', 'Lead: Town Rangers', ''],
        ['', 'Update: 12 placed so far', ''],
        ['V2', 'Teach the safe-friends lesson in Year 9', 'Dec 2018'],
        ['', 'Measure: 6 schools', ''],
        ['', 'Lead: Youth Service', ''],
        ['', 'Update: four schools booked', ''],
      ],
      { merges: 'A1:C1' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'V1',
        text: 'Give bleed kits to the night bars',
        due: '2018-06-30',
        lead: 'Town Rangers',
        measures: '30 kits placed',
        progress: '12 placed so far',
      },
      {
        ref: 'V2',
        text: 'Teach the safe-friends lesson in Year 9',
        due: '2018-12-31',
        lead: 'Youth Service',
        measures: '6 schools',
        progress: 'four schools booked',
      },
    ],
    notPlaced: 0,
  },
};
