import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const poundsAlone: Layout = {
  name: 'a sign for pounds as the heading of a column',
  why: '£ alone says what an action costs.',
  workbook: workbookOf(
    'budget.csv',
    sheetOf('Sheet1', [
      ['Castlemere Borough – Community Safety Budget & Actions 2009/10'],
      [],
      ['Theme', 'What we’ll do', 'Who', 'Timescale', '£', 'Result so far'],
      [
        'Fear of crime',
        '“Meet your PCSO” evenings – 12 in the year',
        'Neighbourhood Teams',
        'Monthly',
        '£240',
        '7 held',
      ],
      ['', 'Crime figures in the free paper', 'Press Office', 'Qtrly', '£0', 'Q1 & Q2 printed'],
      [
        'Damage',
        'Shutters painted by pupils',
        'Town Centre Manager',
        'By Feb half-term 2010',
        '£1,800',
        'Design chosen',
      ],
    ]),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        text: '“Meet your PCSO” evenings – 12 in the year',
        objective: 'Fear of crime',
        lead: 'Neighbourhood Teams',
        recurs: 'monthly',
        resources: '£240',
        progress: '7 held',
      },
      { text: 'Crime figures in the free paper', objective: 'Fear of crime', recurs: 'quarterly' },
      {
        text: 'Shutters painted by pupils',
        objective: 'Damage',
        lead: 'Town Centre Manager',
        resources: '£1,800',
      },
    ],
  },
};
