import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const captionsSideBySide: Layout = {
  name: 'two tables side by side, each under its caption',
  why: 'A caption that only says what kind of table stands below it heads no objective.',
  workbook: workbookOf(
    'two-tables.xlsx',
    sheetOf('Sheet1', [
      ['Actions', '', '', '', '', 'Performance'],
      ['Action', 'Who', 'When', 'RAG', '', 'Indicator', 'Baseline 2007/08', 'Target 2010/11'],
      ['Burglary packs', 'Neighbourhood Watch', 'Sept 2010', 'G', '', 'Repeat burglaries', 44, 30],
      ['Outreach in the park', 'Drug Charity', 'June 2010', 'A', '', 'Drug litter finds', 310, 200],
    ]),
  ),
  expected: {
    objectives: [],
    actions: [
      { text: 'Burglary packs', objective: null, due: '2010-09-30', rag: 'G' },
      { text: 'Outreach in the park', objective: null, due: '2010-06-30', rag: 'A' },
    ],
    indicators: [
      { name: 'Repeat burglaries', baseline: { value: 44 }, target: { stated: 30 } },
      { name: 'Drug litter finds', baseline: { value: 310 }, target: { stated: 200 } },
    ],
    notPlaced: 0,
  },
};
