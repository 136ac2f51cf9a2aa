import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const stagesByQuarter: Layout = {
  name: 'what is to be done in each quarter',
  why: 'No column says by when: the quarters across do, and their words are milestones.',
  workbook: workbookOf(
    'quarters.xlsx',
    sheetOf('Plan', [
      ['DELIVERY PLAN 2011/12'],
      [
        'Ref',
        'Action',
        'Lead',
        'Qtr 1 (Apr-Jun)',
        'Qtr 2 (Jul-Sep)',
        'Qtr 3 (Oct-Dec)',
        'Qtr 4 (Jan-Mar)',
        'RAG',
      ],
      [
        '1.1',
        'Restorative justice in schools',
        'Youth Offending Team',
        'Recruit two trainers',
        'Train 20 staff',
        'First conferences',
        'Evaluate',
        'G',
      ],
      ['1.2', 'Knife awareness', 'Police', '', 'Six assemblies', 'Six assemblies', '', 'A'],
      ['1.3', 'Park rangers', 'Parks', 'Advertise posts', 'In post', '', '', 'R'],
    ]),
  ),
  expected: {
    period: { from: '2011-04-01', to: '2012-03-31' },
    actions: [
      {
        ref: '1.1',
        text: 'Restorative justice in schools',
        rag: 'G',
        milestones: [
          { text: 'Recruit two trainers', due: '2011-06-30' },
          { text: 'Train 20 staff', due: '2011-09-30' },
          { text: 'First conferences', due: '2011-12-31' },
          { text: 'Evaluate', due: '2012-03-31' },
        ],
      },
      {
        ref: '1.2',
        text: 'Knife awareness',
        milestones: [
          { text: 'Six assemblies', due: '2011-09-30' },
          { text: 'Six assemblies', due: '2011-12-31' },
        ],
      },
      { ref: '1.3', text: 'Park rangers', due: '2011-09-30' },
    ],
    remarks: { hasNot: ['heading/missing'] },
    notPlaced: 0,
  },
};
