import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const lettersUnderNumbers: Layout = {
  name: 'letters under numbered actions, each with its own lead and date',
  why: 'Letters begin anew under each number, and what they stand for is done by somebody else by another day.',
  workbook: workbookOf(
    'safer homes.xlsx',
    sheetOf('Plan', [
      ['Safer Homes Plan 2009/10'],
      ['Action', 'Lead', 'Timescale', 'Status'],
      ['1. Bogus callers', 'Trading Standards', 'March 2010', 'In progress'],
      ['a) No cold calling zones in five streets', 'Trading Standards', 'Sept 2009', 'Complete'],
      ['b) Talks to lunch clubs', 'Age Concern', 'Dec 2009', 'In progress'],
      ['2. Burglary at student houses', 'Police', 'Nov 2009', 'In progress'],
      ["a) Visit each house in Freshers' Week", 'PCSOs', 'Oct 2009', 'Complete'],
      ['b) Landlord accreditation', 'Housing Standards', 'Nov 2009', 'Not started'],
    ]),
  ),
  expected: {
    period: { from: '2009-04-01', to: '2010-03-31' },
    actions: [
      { text: 'Bogus callers', ref: '1', lead: 'Trading Standards', due: '2010-03-31' },
      { text: 'No cold calling zones in five streets', due: '2009-09-30', status: 'Complete' },
      { text: 'Talks to lunch clubs', lead: 'Age Concern', due: '2009-12-31' },
      { text: 'Burglary at student houses', ref: '2', lead: 'Police' },
      { text: "Visit each house in Freshers' Week", lead: 'PCSOs', due: '2009-10-31' },
      { text: 'Landlord accreditation', due: '2009-11-30', status: 'Not started' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
