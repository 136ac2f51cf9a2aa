import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const updateRows: Layout = {
  name: 'an update written across under each action',
  why: 'Under each action a row across the table tells how it goes; that is progress and neither an action nor a section.',
  workbook: workbookOf(
    'fire-plan.xlsx',
    sheetOf(
      'Arson',
      [
        ['Arson Reduction Group – work plan 2019/20'],
        ['Ref', 'Action', 'Lead', 'Due'],
        ['A1', 'Clear rubbish behind shops before bonfire night', 'Street Care', '25/10/2019'],
        ['Update (Dec 2019): all but one yard was clear on the night.'],
        ['A2', 'Board up empty garages', 'Estates Team', '31/01/2020'],
        ['Update (Dec 2019): eleven of thirty boarded, timber is short.'],
        ['A3', 'Visit children who play with matches', 'Fire Service', 'Within a week of referral'],
        ['Update (Dec 2019): six visits made.'],
      ],
      { merges: 'A1:D1 A4:D4 A6:D6 A8:D8' },
    ),
  ),
  expected: {
    objectives: [],
    actions: [
      {
        ref: 'A1',
        text: 'Clear rubbish behind shops before bonfire night',
        section: null,
        lead: 'Street Care',
        due: '2019-10-25',
      },
      { ref: 'A2', text: 'Board up empty garages', section: null, due: '2020-01-31' },
      { ref: 'A3', text: 'Visit children who play with matches', section: null, due: null },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
