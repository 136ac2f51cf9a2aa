import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const whoAndWhenUnderBands: Layout = {
  name: 'who and when in one column, under bands with a date',
  why: 'A band over the whole table says neither who nor when, whatever date it ends in.',
  workbook: workbookOf(
    'sheet 1.xlsx',
    sheetOf(
      'Sheet1',
      [
        ['Burglary and Robbery Group: what we shall do in 2005/6'],
        ['Action', 'By whom & when', 'Resources', 'Outcome'],
        ['Objective 1: Reduce house burglary by 10% by March 2006'],
        [
          '1.1 Send a crime prevention pack to every victim within two days',
          'Crime Prevention Officer, June 2005',
          'Packs £800',
          'Repeat victims fall',
        ],
        [
          '1.2 Gate 14 alleys in the terraces',
          'Environment Manager, December 2005',
          '£21,000 capital',
          'Rear entry falls by half',
        ],
        ['Objective 2: Reduce robbery of young people'],
        [
          '2.1 Escort scheme on bus routes after school',
          'Bus Company and Police, September 2005',
          'Driver time',
          'Pupils feel safe on buses',
        ],
        [
          '2.2 Talk in each secondary school',
          'School Liaison Officer, by Easter 2006',
          'None',
          '12 talks given',
        ],
      ],
      { merges: 'A3:D3 A6:D6' },
    ),
  ),
  expected: {
    period: { from: '2005-04-01', to: '2006-03-31' },
    actions: [
      {
        text: 'Send a crime prevention pack to every victim within two days',
        ref: '1.1',
        objective: 'Reduce house burglary by 10% by March 2006',
        due: '2005-06-30',
        lead: 'Crime Prevention Officer',
        resources: 'Packs £800',
        outcome: 'Repeat victims fall',
      },
      {
        text: 'Gate 14 alleys in the terraces',
        ref: '1.2',
        due: '2005-12-31',
        lead: 'Environment Manager',
        resources: '£21,000 capital',
      },
      {
        text: 'Escort scheme on bus routes after school',
        ref: '2.1',
        objective: 'Reduce robbery of young people',
        due: '2005-09-30',
        lead: 'Bus Company and Police',
      },
      {
        text: 'Talk in each secondary school',
        ref: '2.2',
        due: '2006-04-16',
        lead: 'School Liaison Officer',
      },
    ],
    notPlaced: 0,
  },
};
