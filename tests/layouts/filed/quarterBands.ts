import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const quarterBands: Layout = {
  name: 'quarters as bands',
  why: 'A quarter over actions dates them in the plan’s year, though brackets say again which months it is.',
  workbook: workbookOf(
    'prevent delivery plan.ods',
    sheetOf(
      'Prevent',
      [
        ['Prevent Delivery Plan 2013/14'],
        ['Ref', 'Task', 'Owner', 'RAG'],
        ['Quarter 1 (April – June)'],
        ['P1', 'Train fifty teachers', 'Prevent Coordinator', 'G'],
        ['P2', 'Meet the imams and vicars', 'Community Cohesion Officer', 'A'],
        ['Quarter 2 (July – September)'],
        ['P3', 'Publish the referral route', 'Prevent Coordinator'],
        ['Quarter 4 (January – March)'],
        ['P4', 'Review the risk assessment', 'Police CT Officer'],
      ],
      { merges: 'A1:D1 A3:D3 A6:D6 A8:D8' },
    ),
  ),
  expected: {
    period: { from: '2013-04-01', to: '2014-03-31' },
    actions: [
      { ref: 'P1', text: 'Train fifty teachers', due: '2013-06-30', rag: 'G' },
      { ref: 'P2', text: 'Meet the imams and vicars', due: '2013-06-30' },
      { ref: 'P3', text: 'Publish the referral route', due: '2013-09-30' },
      { ref: 'P4', text: 'Review the risk assessment', due: '2014-03-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
