import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const wardPriorities: Layout = {
  name: 'priorities of neighbourhood meetings',
  why: 'Each ward’s concern heads what is done about it; the result is how it went.',
  workbook: workbookOf(
    'pact.csv',
    sheetOf('pact', [
      ['Ward', 'Priority raised', 'Action agreed', 'By whom', 'Review date', 'Result'],
      ['Abbey', 'Speeding on Mill Lane', 'Speed checks twice a week', 'PC Lorne', '12/09/2009', '14 tickets'],
      [
        'Abbey',
        'Litter by the shops',
        'New bins and a litter pick',
        'Streetscene',
        '12/09/2009',
        'Bins in place',
      ],
      [
        'Castle',
        'Youths at the bus station',
        'Joint patrols with bus wardens',
        'PCSO Bell',
        '03/10/2009',
        'Ongoing',
      ],
      ['Castle', 'Dog fouling in the park', 'Patrols at dawn; fines', 'Dog Warden', '03/10/2009', null],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Speed checks twice a week', lead: 'PC Lorne', under: 'Speeding on Mill Lane' },
      { text: 'New bins and a litter pick', lead: 'Streetscene', under: 'Litter by the shops' },
      { text: 'Joint patrols with bus wardens', lead: 'PCSO Bell' },
      { text: 'Patrols at dawn; fines', lead: 'Dog Warden' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
