import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const colonBlocks: Layout = {
  name: 'project sheets in one column',
  why: 'Each label stands before its value in one cell, two of them in one line, and sheets follow one another.',
  workbook: workbookOf(
    'colon blocks.xlsx',
    sheetOf('Cards', [
      ['Project sheet 1'],
      ['Project title: Bike hubs at three stations'],
      ['Lead organisation: Rail Company'],
      ['Outcome: Fewer cycles taken'],
      ['Start date: 1 May 2017   End date: 30 September 2017'],
      ['Cost: £12,000'],
      [''],
      ['Project sheet 2'],
      ['Project title: Night shelter on the ring road'],
      ['Lead organisation: Homeless Link'],
      ['Outcome: Nobody sleeps in doorways'],
      ['Start date: 1 November 2017   End date: 31 March 2018'],
      ['Cost: £30,500'],
    ]),
  ),
  expected: {
    actions: [
      {
        text: 'Bike hubs at three stations',
        lead: 'Rail Company',
        outcome: 'Fewer cycles taken',
        start: '2017-05-01',
        due: '2017-09-30',
        resources: '£12,000',
      },
      {
        text: 'Night shelter on the ring road',
        lead: 'Homeless Link',
        outcome: 'Nobody sleeps in doorways',
        start: '2017-11-01',
        due: '2018-03-31',
        resources: '£30,500',
      },
    ],
    notPlaced: 0,
  },
};
