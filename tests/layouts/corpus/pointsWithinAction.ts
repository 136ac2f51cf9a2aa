import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const pointsWithinAction: Layout = {
  name: 'points that are part of one action',
  why: 'A sentence that ends in a colon and its points are one action: it has one ref, one lead and one date.',
  workbook: workbookOf(
    'marlbrook-modern-slavery.xlsx',
    sheetOf('Exploitation', [
      ['Marlbrook exploitation plan 2019/20'],
      ['Ref', 'Action', 'Lead', 'Timescale', 'Resources'],
      [
        'E1',
        'Teach the signs of exploitation to:\n• hotel staff\n• letting agents\n• bin crews',
        'Safeguarding Manager',
        'October 2019',
        '• Trainer’s time\n• Printed cards',
      ],
      [
        'E2',
        'Visit car washes together, looking at wages, housing and papers.\nVisits are to be unannounced.',
        'Police',
        'Quarterly',
        'Staff from three agencies',
      ],
    ]),
  ),
  expected: {
    actions: [
      {
        ref: 'E1',
        text: 'Teach the signs of exploitation to:…',
        lead: 'Safeguarding Manager',
        milestones: [{ due: '2019-10-31' }],
        resources: '…Printed cards…',
      },
      {
        ref: 'E2',
        text: 'Visit car washes together…',
        leadOrganisation: 'Police',
        recurs: 'quarterly',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['lead/count-differs', 'timescale/count-differs'] },
  },
};
