import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const termBands: Layout = {
  name: 'bands by term in months',
  why: 'Short, medium and long term in a band are the terms of the actions below it.',
  workbook: workbookOf(
    'terms.xlsx',
    sheetOf(
      'Night time economy',
      [
        ['Night-Time Economy Action Plan 2010/11'],
        ['No.', 'Action', 'Lead', 'Progress'],
        ['Short term (0 – 6 months)'],
        ['1', 'Agree a drug swab policy with clubs', 'Licensing Sergeant', 'Five clubs signed'],
        ['2', 'Hand out flip-flops', 'Street Pastors', 'Started in June'],
        ['Medium term (6 – 12 months)'],
        ['3', 'Move the taxi rank', 'Highways', null],
        ['Long term (over 12 months)'],
        ['4', 'Bid for a cumulative impact zone', 'Licensing', null],
      ],
      { merges: 'A1:D1 A3:D3 A6:D6 A8:D8' },
    ),
  ),
  expected: {
    actions: [
      {
        ref: '1',
        text: 'Agree a drug swab policy with clubs',
        term: 'Short',
        lead: 'Licensing Sergeant',
        progress: 'Five clubs signed',
      },
      { ref: '2', text: 'Hand out flip-flops', term: 'Short' },
      { ref: '3', text: 'Move the taxi rank', term: 'Medium' },
      { ref: '4', text: 'Bid for a cumulative impact zone', term: 'Long' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
