import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const sentences: Layout = {
  name: 'a plan of numbered sentences in one column',
  why: 'Each sentence says what, when and who leads, under headings that are numbered too.',
  workbook: workbookOf(
    'sentences.xlsx',
    sheetOf('Plan', [
      ['Kettle Valley Community Safety Partnership'],
      ['Action plan April 2009 to March 2010'],
      ['1. Anti-social behaviour'],
      ['1.1 The Safety Officer will set up a rapid repair team by June 2009 (Lead: Wardens)'],
      ['1.2 The Police will hold weekly street briefings from May 2009 (Lead: Inspector Cole)'],
      [
        '1.3 We will write to all landlords about noisy tenants by the end of July 2009. Lead: Housing Options',
      ],
      ['2. Burglary'],
      ['2.1 The council will fit 200 window locks by December 2009 (Lead: Handyperson Service)'],
      ['2.2 Neighbourhood Watch will be relaunched in Mill Lane by March 2010 (Lead: Wardens)'],
    ]),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2010-03-31' },
    objectives: [
      { ref: '1', text: 'Anti-social behaviour' },
      { ref: '2', text: 'Burglary' },
    ],
    actions: [
      {
        ref: '1.1',
        text: 'The Safety Officer will set up a rapid repair team…',
        lead: 'Wardens',
        due: '2009-06-30',
        objective: 'Anti-social behaviour',
      },
      {
        ref: '1.2',
        text: 'The Police will hold weekly street briefings…',
        lead: 'Inspector Cole',
        objective: 'Anti-social behaviour',
      },
      {
        ref: '1.3',
        text: 'We will write to all landlords about noisy tenants…',
        lead: 'Housing Options',
        due: '2009-07-31',
        objective: 'Anti-social behaviour',
      },
      {
        ref: '2.1',
        text: 'The council will fit 200 window locks…',
        lead: 'Handyperson Service',
        due: '2009-12-31',
        objective: 'Burglary',
      },
      {
        ref: '2.2',
        text: 'Neighbourhood Watch will be relaunched in Mill Lane…',
        lead: 'Wardens',
        due: '2010-03-31',
        objective: 'Burglary',
      },
    ],
    notPlaced: 0,
  },
};
