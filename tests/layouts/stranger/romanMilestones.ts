import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const romanMilestones: Layout = {
  name: 'milestones run on as (i) (ii) (iii) in one line',
  why: 'Milestones and dates are numbered in the running text of their cells, with no line breaks, and belong together by their numbers.',
  workbook: workbookOf(
    'ravensby-2004.xls',
    sheetOf('Robbery', [
      ['Ravensby Crime & Disorder Reduction Partnership'],
      ['Street Robbery Action Plan 2004/05'],
      ['Ref', 'Action', 'Milestones', 'Target dates', 'Lead Officer'],
      [
        'R1',
        'Mark pupils’ telephones',
        '(i) Buy marking kits (ii) Mark at three schools (iii) Mark at all schools',
        '(i) Apr 04 (ii) Jun 04 (iii) Jan 05',
        'Schools Liaison Officer',
      ],
      [
        'R2',
        'Move the night bus stop into the light',
        '(i) Agree site with bus firm (ii) Stop moved',
        '(i) 14/5/04 (ii) 1/9/04',
        'Transport Planner',
      ],
      [
        'R3',
        'Tell students which routes are patrolled',
        'Map in welcome packs',
        'Sept 04',
        'Student Union Manager',
      ],
    ]),
  ),
  expected: {
    district: 'Ravensby',
    period: { from: '2004-04-01', to: '2005-03-31' },
    actions: [
      {
        ref: 'R1',
        text: 'Mark pupils’ telephones',
        lead: 'Schools Liaison Officer',
        milestones: [
          { text: '…Buy marking kits…', due: '2004-04-30' },
          { text: '…Mark at three schools…', due: '2004-06-30' },
          { text: '…Mark at all schools…', due: '2005-01-31' },
        ],
      },
      {
        ref: 'R2',
        text: 'Move the night bus stop into the light',
        milestones: [
          { text: '…Agree site with bus firm…', due: '2004-05-14' },
          { text: '…Stop moved…', due: '2004-09-01' },
        ],
      },
      {
        ref: 'R3',
        text: 'Tell students which routes are patrolled',
        milestones: [{ text: 'Map in welcome packs', due: '2004-09-30' }],
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['timescale/count-differs', 'timescale/unreadable'] },
  },
};
