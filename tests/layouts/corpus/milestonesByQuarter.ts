import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const milestonesByQuarter: Layout = {
  name: 'milestones in a column for each quarter',
  why: 'The words under a quarter say what is to be done by its end, so each is a milestone due on that quarter’s last day.',
  workbook: workbookOf(
    'hathersby-cohesion.xlsx',
    sheetOf(
      'Cohesion',
      [
        ['Hathersby Cohesion Plan 2016/17'],
        ['No', 'Action', 'Milestones', '', '', '', 'Lead'],
        ['', '', 'Q1 (Apr–Jun)', 'Q2 (Jul–Sep)', 'Q3 (Oct–Dec)', 'Q4 (Jan–Mar)', ''],
        [
          '1',
          'Bring neighbours together over food',
          'Cooks found',
          'First three lunches',
          '',
          'Cookbook printed',
          'Faith Forum',
        ],
        [
          '2',
          'Answer rumours within a day',
          '',
          'Rumour line open',
          'Line advertised on buses',
          '',
          'Communications Manager',
        ],
      ],
      { merges: 'A1:G1 A2:A3 B2:B3 C2:F2 G2:G3' },
    ),
  ),
  expected: {
    plans: [{ title: 'Hathersby Cohesion Plan…', period: { from: '2016-04-01', to: '2017-03-31' } }],
    actions: [
      {
        ref: '1',
        text: 'Bring neighbours together over food',
        leadOrganisation: 'Faith Forum',
        milestones: [
          { text: 'Cooks found', due: '2016-06-30' },
          { text: 'First three lunches', due: '2016-09-30' },
          { text: 'Cookbook printed', due: '2017-03-31' },
        ],
      },
      {
        ref: '2',
        text: 'Answer rumours within a day',
        lead: 'Communications Manager',
        milestones: [
          { text: 'Rumour line open', due: '2016-09-30' },
          { text: 'Line advertised on buses', due: '2016-12-31' },
        ],
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
