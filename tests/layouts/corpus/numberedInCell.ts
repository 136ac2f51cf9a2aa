import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const numberedInCell: Layout = {
  name: 'several actions in one cell, leads and dates line by line',
  why: 'Each numbered or bulleted line of the cell is an action, and the lines of the cells beside it go with it in order.',
  workbook: workbookOf(
    'wickhollow-fear.xlsx',
    sheetOf('Reassurance', [
      ['Wickhollow public reassurance plan 2012/13'],
      ['Objective', 'Actions', 'Lead', 'Timescale'],
      [
        'People know who their local officers are',
        '1) Hold a street briefing in each ward every month\n2) Put officers’ pictures in the parish magazine\n3) Walk the estate with new tenants',
        'Neighbourhood Inspector\nParish Clerks\nValley Homes',
        'Monthly\nMay 2012\nSeptember 2012',
      ],
      [
        'Older people feel safe at home',
        '• Fit spy holes and chains for people over seventy\n• Teach card clubs how to spot a bogus caller',
        'Care and Repair\nTrading Standards',
        'December 2012\nFebruary 2013',
      ],
    ]),
  ),
  expected: {
    objectives: [
      { text: 'People know who their local officers are' },
      { text: 'Older people feel safe at home' },
    ],
    actions: [
      {
        text: 'Hold a street briefing in each ward every month',
        objective: 'People know who their local officers are',
        lead: 'Neighbourhood Inspector',
        recurs: 'monthly',
        cell: 'B3',
      },
      {
        text: 'Put officers’ pictures in the parish magazine',
        lead: 'Parish Clerks',
        due: '2012-05-31',
        cell: 'B3',
      },
      { text: 'Walk the estate with new tenants', leadOrganisation: 'Valley Homes', due: '2012-09-30' },
      {
        text: 'Fit spy holes and chains for people over seventy',
        objective: 'Older people feel safe at home',
        leadOrganisation: 'Care and Repair',
        due: '2012-12-31',
      },
      {
        text: 'Teach card clubs how to spot a bogus caller',
        objective: 'Older people feel safe at home',
        leadOrganisation: 'Trading Standards',
        due: '2013-02-28',
      },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['lead/count-differs', 'timescale/count-differs'] },
  },
};

export const numberedWithCountsThatDiffer: Layout = {
  name: 'several actions in one cell, with a lead too few',
  why: 'Four actions and three leads cannot be paired for certain: the actions are kept and the count is remarked on.',
  workbook: workbookOf(
    'wickhollow-drugs.xlsx',
    sheetOf('Drugs', [
      ['Actions', 'Lead', 'Timescale'],
      [
        '1. Train door staff to spot nitrous oxide\n2. Put sharps bins in four car parks\n3. Brief landlords on cuckooing\n4. Open a drop-in on Saturdays',
        'Licensing\nStreet Scene\nHousing',
        'June 2018\nJuly 2018\nAugust 2018\nOctober 2018',
      ],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Train door staff to spot nitrous oxide', due: '2018-06-30' },
      { text: 'Put sharps bins in four car parks', due: '2018-07-31' },
      { text: 'Brief landlords on cuckooing', due: '2018-08-31' },
      { text: 'Open a drop-in on Saturdays', due: '2018-10-31' },
    ],
    notPlaced: 0,
    remarks: { has: ['lead/count-differs'], hasNot: ['timescale/count-differs'] },
  },
};
