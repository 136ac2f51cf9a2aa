import { dateCell } from '../../../shared/grid';
import type { Layout } from '../layout';
import { day, percent, sheetOf, workbookOf } from '../sheet';

export const dateCells: Layout = {
  name: 'start and end in date cells',
  why: 'Dates are true dates whatever their format, RAG is a letter, and per cent complete is no indicator.',
  workbook: workbookOf(
    'wickhollow-tracker.xlsx',
    sheetOf('Tracker', [
      ['ID', 'Action', 'Owner', 'Start date', 'End date', '% complete', 'Status', 'RAG'],
      [
        101,
        'Move the town centre cameras to digital',
        'CCTV Manager',
        day('2018-04-09'),
        day('2018-11-30'),
        percent(0.4),
        'In progress',
        'G',
      ],
      [
        102,
        'Retrain the control room on data protection',
        'CCTV Manager',
        day('2018-06-01'),
        dateCell('2018-07-03', 'Jul-18'),
        percent(1),
        'Complete',
        'B',
      ],
      [
        103,
        'Agree who may ask for footage',
        'Information Officer',
        day('2018-05-01'),
        day('2018-06-15'),
        percent(0.1),
        'Delayed',
        'R',
      ],
      [104, 'Sell the old recorders', 'Stores', '', '03/12/2018', percent(0), 'Not started', 'A'],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: '101',
        text: 'Move the town centre cameras to digital',
        lead: 'CCTV Manager',
        start: '2018-04-09',
        due: '2018-11-30',
        status: 'In progress',
        rag: 'G',
      },
      {
        ref: '102',
        text: 'Retrain the control room on data protection',
        start: '2018-06-01',
        due: '2018-07-03',
        status: 'Complete',
        rag: 'B',
      },
      { ref: '103', text: 'Agree who may ask for footage', due: '2018-06-15', status: 'Delayed', rag: 'R' },
      { ref: '104', text: 'Sell the old recorders', start: null, due: '2018-12-03', rag: 'A' },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/missing'] },
  },
};
