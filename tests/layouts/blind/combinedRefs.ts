import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const combinedRefs: Layout = {
  name: 'refs before a dash, persons with their bodies in brackets, start and end in one cell',
  why: 'Each cell says two things, and both are read.',
  workbook: workbookOf(
    'combined refs.xlsx',
    sheetOf(
      'B',
      [
        ['Action Plan 2021/22 – Tackling Modern Slavery', '', '', '', ''],
        ['Objective', 'Action Ref & Description', 'Owner (Org)', 'Start – End', '% Complete / RAG'],
        [
          'Pursue',
          'MS01 – Visit car washes with the labour inspectors',
          'DI Rook (Police)',
          'Apr 21 – Sep 21',
          '100% / Green',
        ],
        [
          'Pursue',
          'MS02 – Share letting-agent alerts',
          'T. Lunn (Housing)',
          'Jun 21 – Mar 22',
          '40% / Amber',
        ],
        ['Protect', 'MS03 – Find two safe beds', 'V. Osei (Refuge)', 'Jul 21 – Dec 21', '0% / Red'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: 'MS01',
        text: 'Visit car washes with the labour inspectors',
        under: 'Pursue',
        start: '2021-04-01',
        due: '2021-09-30',
        leadPerson: 'DI Rook',
        leadOrganisation: 'Police',
      },
      { ref: 'MS02', text: 'Share letting-agent alerts', under: 'Pursue', due: '2022-03-31' },
      { ref: 'MS03', text: 'Find two safe beds', under: 'Protect', due: '2021-12-31' },
    ],
    notPlaced: 0,
  },
};
