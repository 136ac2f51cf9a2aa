import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const numberedFromZero: Layout = {
  name: 'objectives numbered 1.0 over actions 1.1',
  why: 'A number that ends in nought heads those that begin with it.',
  workbook: workbookOf(
    'r2i.xlsx',
    sheetOf('Action Plan', [
      ['No.', 'Objective / Action', 'Lead', 'Target date', 'RAG', 'Update'],
      ['1.0', 'BETTER DATA'],
      ['1.1', 'Buy the ambulance dataset', 'Analyst', 'April 2018', 'G', 'Bought'],
      ['1.2', 'Map it each quarter', 'Analyst', 'Quarterly', 'A'],
      ['2.0', 'BETTER STREETS'],
      ['2.1', 'Gate the ginnels', 'Housing', 'June 2018', 'R', 'Objection from one resident'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'BETTER DATA' }, { text: 'BETTER STREETS' }],
    actions: [
      {
        ref: '1.1',
        text: 'Buy the ambulance dataset',
        under: 'BETTER DATA',
        due: '2018-04-30',
        rag: 'G',
        progress: 'Bought',
      },
      { ref: '1.2', text: 'Map it each quarter', recurs: 'quarterly' },
      { ref: '2.1', text: 'Gate the ginnels', under: 'BETTER STREETS', due: '2018-06-30', rag: 'R' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
