import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const deliveryAndMonitoring: Layout = {
  name: 'groups over columns of delivery and of monitoring',
  why: 'Under a group the partners beside a lead help; only the lead leads.',
  workbook: workbookOf(
    'vap.xlsx',
    sheetOf(
      'VAP',
      [
        ['Violence Against the Person – Delivery Plan'],
        ['Strategic aim: Fewer people hurt in Castle Quarter'],
        ['Action', null, 'Delivery', null, null, 'Monitoring', null, null],
        ['No', 'Description', 'Lead', 'Partners', 'By when', 'Measure', 'RAG', 'Update'],
        [
          1,
          'Breathalysers at the doors of six clubs',
          'Sgt Marlow',
          'Pubwatch, Licensing',
          'Sept 2009',
          'Number of refusals',
          'G',
          'In place at four',
        ],
        [
          2,
          'Plastic glasses on match days',
          'Licensing Authority',
          'Pubwatch',
          'Aug 2009',
          'Glass injuries seen at A&E',
          'A',
          'Awaiting one brewery',
        ],
        [
          3,
          'Share A&E data each month',
          'Hospital Trust',
          'Police',
          'Monthly',
          '12 returns',
          'R',
          'None since May',
        ],
      ],
      { merges: 'A1:H1 A2:H2 A3:B3 C3:E3 F3:H3' },
    ),
  ),
  expected: {
    indicators: [],
    notPlaced: 0,
    actions: [
      {
        ref: '1',
        text: 'Breathalysers at the doors of six clubs',
        lead: 'Sgt Marlow',
        due: '2009-09-30',
        measures: 'Number of refusals',
        rag: 'G',
        progress: 'In place at four',
      },
      {
        ref: '2',
        text: 'Plastic glasses on match days',
        lead: 'Licensing Authority',
        due: '2009-08-31',
        rag: 'A',
      },
      {
        ref: '3',
        text: 'Share A&E data each month',
        lead: 'Hospital Trust',
        recurs: 'monthly',
        rag: 'R',
        progress: 'None since May',
      },
    ],
  },
};
