import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const colourAndWords: Layout = {
  name: 'progress or RAG in one cell',
  why: 'A colour and a word of state stand in one column.',
  workbook: workbookOf(
    'colour and word.xlsx',
    sheetOf('ASB', [
      ['ASB delivery plan 2009-10'],
      ['What', 'Who', 'When', 'Progress / RAG'],
      ['Lend noise meters to wardens', 'Environmental Health', 'Jul 09', 'Green - done'],
      ['Agree a graffiti wall', 'Youth Council', 'Oct 09', 'Amber – site refused by planners'],
      ['Re-site the alcohol bins', 'Street Scene', 'Jan 10', 'Red: no budget'],
      ['Hold a dog walkers’ day', 'Parks', 'Feb 10', 'Green'],
    ]),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2010-03-31' },
    actions: [
      {
        text: 'Lend noise meters to wardens',
        rag: 'Green…',
        due: '2009-07-31',
        lead: 'Environmental Health',
      },
      { text: 'Agree a graffiti wall', rag: 'Amber…', due: '2009-10-31' },
      { text: 'Re-site the alcohol bins', rag: 'Red…', due: '2010-01-31' },
      { text: 'Hold a dog walkers’ day', rag: 'Green', due: '2010-02-28' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
