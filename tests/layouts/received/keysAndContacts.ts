import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const keysAndContacts: Layout = {
  name: 'a key of colours and whom to ask below the rows, and initials beside them',
  why: 'What colours stand for and whom to ring are no actions, and initials under no heading lead none.',
  workbook: workbookOf(
    'with key.xlsx',
    sheetOf('Town', [
      ['Town centre plan 2012/13'],
      ['R = Red, A = Amber, G = Green'],
      ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
      ['T1', 'Lockers at the lido', 'Leisure Trust', 'June 2012', 'G', 'JB'],
      ['T2', 'Marshals at the fair', 'Events Manager', 'October 2012', 'A', 'JB'],
      ['T3', 'Scam desk at the market', 'Trading Standards', 'March 2013', 'G', 'KW'],
      [],
      ['Key'],
      ['Red', 'Will not be done in time'],
      ['Amber', 'May not be done in time'],
      ['Green', 'On track'],
    ]),
    sheetOf('Villages', [
      ['Priority', 'Action'],
      ['Farms', 'Mark tools at the show (Lead: NFU, by July 2012)'],
      ['Farms', 'Text alerts for Fallow Green (Lead: Police, by May 2012)'],
      ['Churches', 'Alarms on three roofs (Lead: Diocese, by August 2012)'],
      [],
      ['Contact', 'Community Safety Team'],
      ['Telephone', '01234 555000'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'Farms' }, { text: 'Churches' }],
    actions: [
      { ref: 'T1', text: 'Lockers at the lido', lead: 'Leisure Trust', due: '2012-06-30', rag: 'G' },
      { ref: 'T2', text: 'Marshals at the fair', lead: 'Events Manager', due: '2012-10-31', rag: 'A' },
      { ref: 'T3', text: 'Scam desk at the market', lead: 'Trading Standards', due: '2013-03-31' },
      { text: 'Mark tools at the show…', objective: 'Farms', lead: 'NFU', due: '2012-07-31' },
      { text: 'Text alerts for Fallow Green…', objective: 'Farms', lead: 'Police' },
      { text: 'Alarms on three roofs…', objective: 'Churches', lead: 'Diocese', due: '2012-08-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
