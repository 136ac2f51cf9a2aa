import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const scrutinyReview: Layout = {
  name: 'a response to a scrutiny review, with the room of the meeting',
  why: 'Neither a review nor a committee room is a district.',
  workbook: workbookOf(
    'response to review.xlsx',
    sheetOf('Scrutiny', [
      ['Scrutiny Review of Street Drinking'],
      ['Committee Room 2, Wednesday 14 May 2008'],
      ['Action plan in response to the recommendations'],
      ['Recommendation', 'Response', 'Lead Officer', 'Timescale'],
      ['1. More bins by benches', 'Agreed. 12 bins ordered', 'Parks Manager', 'July 2008'],
      ['2. Extend the order to the canal', 'Agreed in part, consult first', 'Legal Services', 'October 2008'],
      ['3. Outreach worker on Saturdays', 'Subject to budget', 'DAAT Co-ordinator', 'April 2009'],
    ]),
  ),
  expected: {
    district: null,
    actions: [
      { text: '…', ref: '1', lead: 'Parks Manager', due: '2008-07-31' },
      { text: '…', ref: '2', lead: 'Legal Services', due: '2008-10-31' },
      { text: '…', ref: '3', lead: 'DAAT Co-ordinator', due: '2009-04-30' },
    ],
    notPlaced: 0,
  },
};
