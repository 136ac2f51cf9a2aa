import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const leadsWithNumbers: Layout = {
  name: 'leads with their telephone numbers, and milestones with no words',
  why: 'A number behind a name is no part of it, and a milestone that is a date says when.',
  workbook: workbookOf(
    'night-time economy.xlsx',
    sheetOf('NTE', [
      ['Night Time Economy Group: work programme April 2011 – March 2012'],
      [
        'Initiative',
        'Description',
        'Lead officer and contact no.',
        'Budget £',
        'Milestones',
        'RAG',
        'RAG comment',
      ],
      [
        'Best Bar None',
        'Award scheme for well-run pubs',
        'Carol Finch 01632 960201',
        2500,
        'Launch May 2011\nJudging Sept 2011\nAwards Nov 2011',
        'G',
        'All on time',
      ],
      [
        'Safe haven bus',
        'Bus with first aid on Saturdays',
        'Tom Ladd 01632 960202',
        9000,
        'Bus fitted out July 2011\nFirst night Sept 2011',
        'A',
        'Insurance late',
      ],
      [
        'Polycarbonate glasses',
        'Free glasses for ten bars',
        'Licensing Team 01632 960203',
        1500,
        'Dec 2011',
        'R',
        'Two bars only',
      ],
    ]),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      {
        text: 'Best Bar None',
        lead: '…Carol Finch…',
        leadPerson: 'Carol Finch',
        resources: '…2500…',
        rag: 'G',
        milestones: [
          { text: 'Launch…', due: '2011-05-31' },
          { text: 'Judging…', due: '2011-09-30' },
          { text: 'Awards…', due: '2011-11-30' },
        ],
      },
      { text: 'Safe haven bus', leadPerson: 'Tom Ladd', due: '2011-09-30', rag: 'A' },
      { text: 'Polycarbonate glasses', due: '2011-12-31', rag: 'R' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
