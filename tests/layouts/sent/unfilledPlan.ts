import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const unfilledPlan: Layout = {
  name: 'a second plan with headings and nothing below',
  why: 'A tab made ready for a plan that nobody has written is no plan.',
  workbook: workbookOf(
    'plans 2012.xlsx',
    sheetOf('Arson', [
      ['Arson Reduction Action Plan 2012/13'],
      ['Ref', 'Action', 'Lead', 'Deadline', 'RAG'],
      ['AR1', 'Clear rubbish behind the parade', 'Street Scene', 'July 2012', 'Green'],
      ['AR2', 'Talk to Year 8 about fire setting', 'Fire Service', 'October 2012', 'Amber'],
    ]),
    sheetOf('Alcohol', [['Alcohol Action Plan 2012/13'], ['Ref', 'Action', 'Lead', 'Deadline', 'RAG']]),
  ),
  expected: {
    plans: [{ title: 'Arson Reduction Action Plan…' }],
    actions: [
      { ref: 'AR1', text: 'Clear rubbish behind the parade', due: '2012-07-31', rag: 'Green' },
      { ref: 'AR2', text: 'Talk to Year 8 about fire setting', due: '2012-10-31', rag: 'Amber' },
    ],
    indicators: [],
    remarks: { has: ['sheet/empty-table'] },
  },
};
