import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const bothLanguages: Layout = {
  name: 'Welsh and English in columns side by side',
  why: 'The Welsh column says the English one again: one action a row, and nothing lost.',
  workbook: workbookOf(
    'cynllun.xlsx',
    sheetOf('Cynllun - Plan', [
      ['Partneriaeth Diogelwch Cymunedol / Community Safety Partnership'],
      ['Cynllun Gweithredu 2011-12 / Action Plan 2011-12'],
      [],
      ['Cyf / Ref', 'Gweithred', 'Action', 'Arweinydd / Lead', 'Erbyn / By', 'Cynnydd / Progress'],
      [
        '1',
        'Cynnal sesiynau galw heibio',
        'Hold drop-in sessions',
        'Heddlu / Police',
        'Mehefin / June 2011',
        'Cynhaliwyd dwy / Two held',
      ],
      [
        '2',
        'Hyfforddi gwirfoddolwyr',
        'Train volunteers',
        'Y Cyngor / The Council',
        'Medi / September 2011',
        null,
      ],
      [
        '3',
        'Dosbarthu taflenni',
        'Give out leaflets',
        'Gwarchod Cymdogaeth / Neighbourhood Watch',
        'Parhaus / Ongoing',
        null,
      ],
    ]),
  ),
  expected: {
    actions: [
      { ref: '1', text: 'Hold drop-in sessions', due: '2011-06-30' },
      { ref: '2', text: 'Train volunteers', due: '2011-09-30' },
      { ref: '3', text: 'Give out leaflets', ongoing: true },
    ],
    indicators: [],
  },
};
