import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const closedPriorities: Layout = {
  name: 'priorities of residents, and whether they are closed',
  why: 'Yes or no under “Priority closed” heads nothing.',
  workbook: workbookOf(
    'issue log.xlsx',
    sheetOf('Sheet1', [
      [
        'Neighbourhood',
        'Priority (set by residents)',
        'Date set',
        'Officer',
        'Action taken so far',
        'What next',
        'By',
        'Priority closed',
      ],
      [
        'Castle',
        'Drug dealing in the stairwell of Fir House',
        day('2008-02-12'),
        'PC Lamb',
        'Warrant 14 March',
        'Door entry system mended',
        'End April 2008',
        'No',
      ],
      [
        'Castle',
        'Parking at school gates',
        day('2008-02-12'),
        'PCSO Oyelaran',
        'Tickets issued',
        'Walking bus',
        'Easter 2008',
        'No',
      ],
      [
        'Riverside',
        'Off-road bikes',
        day('2008-03-04'),
        'PC Lamb',
        'Two seized',
        'Trees felled across track',
        'June 2008',
        'Yes',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Door entry system mended',
        lead: 'PC Lamb',
        due: '2008-04-30',
        under: 'Drug dealing in the stairwell of Fir House',
      },
      { text: 'Walking bus', lead: 'PCSO Oyelaran', under: 'Parking at school gates' },
      { text: 'Trees felled across track', lead: 'PC Lamb', due: '2008-06-30', under: 'Off-road bikes' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
