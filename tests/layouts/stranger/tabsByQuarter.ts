import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

const headings = ['#', 'Action', 'Owner', 'Finish by', 'Where are we?'];

export const tabsByQuarter: Layout = {
  name: 'a tab for each quarter, one for what is done, one for lists',
  why: 'One plan runs over tabs with refs that go on; what is on the tab of done things is an action still, and the words for a drop-down list are not.',
  workbook: workbookOf(
    'Prevent board plan 2018-19.xlsx',
    sheetOf('Front', [
      ['Millhaven Prevent Board'],
      ['Action plan 2018/19'],
      [],
      ['Owner of this file: Prevent Coordinator'],
      ['Last saved 12 October 2018'],
    ]),
    sheetOf('Qtr 1', [
      headings,
      [1, 'Refresh the local risk picture', 'Counter-terrorism Officer', '29 June 2018', 'Sent to Board'],
      [2, 'Brief new councillors', 'Prevent Coordinator', '15 June 2018', 'Done for 11 of 14'],
    ]),
    sheetOf('Qtr 2', [
      headings,
      [3, 'Visit out-of-school clubs', 'Education Lead', '28 September 2018', ''],
      [4, 'Test the referral form with nurses', 'Health Lead', '31 August 2018', 'Form shortened'],
    ]),
    sheetOf('Qtr 3', [
      headings,
      [5, 'Let venue managers see the booking guide', 'Events Team', '30 November 2018', ''],
    ]),
    sheetOf('Completed actions', [
      ['Carried over from 2017/18 and since finished'],
      headings,
      ['C1', 'Filter public computers in libraries', 'Library Service', '31 May 2018', 'Finished 4 May 2018'],
    ]),
    sheetOf('Lists', [
      ['Status', 'Owners'],
      ['Not started', 'Prevent Coordinator'],
      ['In progress', 'Education Lead'],
      ['Complete', 'Health Lead'],
      ['Overdue', 'Events Team'],
    ]),
  ),
  expected: {
    district: 'Millhaven',
    actions: [
      {
        ref: '1',
        text: 'Refresh the local risk picture',
        due: '2018-06-29',
        lead: 'Counter-terrorism Officer',
      },
      { ref: '2', text: 'Brief new councillors', due: '2018-06-15' },
      { ref: '3', text: 'Visit out-of-school clubs', due: '2018-09-28' },
      { ref: '4', text: 'Test the referral form with nurses', due: '2018-08-31' },
      {
        ref: '5',
        text: 'Let venue managers see the booking guide',
        due: '2018-11-30',
        leadOrganisation: 'Events Team',
      },
      { ref: 'C1', text: 'Filter public computers in libraries', due: '2018-05-31' },
    ],
    indicators: [],
    partners: [],
    remarks: { hasNot: ['heading/missing', 'heading/doubled'] },
  },
};
