import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const continuedRows: Layout = {
  name: 'actions carried over a page break',
  why: 'A row that begins where the one above broke off carries on the same action, and its heading row in between is only print.',
  workbook: workbookOf(
    'amberford-young.xlsx',
    sheetOf('Young people', [
      ['Amberford young people’s safety plan 2018/19'],
      ['Ref', 'Action', 'Lead', 'Timescale', 'Progress'],
      [
        'YP1',
        'Offer every young person who is stopped with a small knife a place on',
        'Youth Justice Service and',
        'July 2018',
        'Places agreed with the',
      ],
      ['Ref', 'Action', 'Lead', 'Timescale', 'Progress'],
      ['', 'the four-week workshop at the fire station.', 'Fire Service', '', 'station manager.'],
      ['YP2', 'Hold a summer league for teams from every estate.', 'Sports Trust', 'August 2018', ''],
      ['', '', '', 'October 2018', ''],
      [
        'YP3',
        'Teach parents what apps their children use.',
        'Schools',
        'Spring term 2019',
        'Three evenings held.',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'YP1',
        text: 'Offer every young person who is stopped with a small knife a place on the four-week workshop at the fire station',
        lead: 'Youth Justice Service and Fire Service',
        due: '2018-07-31',
        progress: 'Places agreed with the station manager',
        cell: 'B3',
      },
      {
        ref: 'YP2',
        text: 'Hold a summer league for teams from every estate',
        milestones: [{ due: '2018-08-31' }, { due: '2018-10-31' }],
      },
      { ref: 'YP3', text: 'Teach parents what apps their children use', leadOrganisation: 'Schools' },
    ],
    notPlaced: 0,
  },
};
