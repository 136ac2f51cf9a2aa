import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const milestoneRows: Layout = {
  name: 'a row for each milestone, with its own lead and RAG',
  why: 'The action stands once, its milestones below one another have numbers of their own, and each has its date and state.',
  workbook: workbookOf(
    'youth.xlsx',
    sheetOf('Youth', [
      ['YOUTH CRIME PREVENTION: DELIVERY PLAN 2007/08'],
      [],
      ['Action ref', 'Action', 'Milestone no.', 'Milestone', 'Deadline', 'Milestone status', 'Lead'],
      [
        'Y1',
        'Set up a youth court of peers',
        1,
        'Visit a court elsewhere',
        '30 April 2007',
        'Done',
        'Youth Justice Manager',
      ],
      ['', '', 2, 'Recruit twelve jurors', 'June 2007', 'Done'],
      ['', '', 3, 'Hear first case', 'Sept 2007', 'Slipped to Nov'],
      ['Y2', 'Give every new foster carer a link officer', 1, 'Officers named', 'May 2007', 'Done', 'Police'],
      ['', '', 2, 'All carers met', 'Dec 2007', 'Under way'],
      ['Y3', 'Summer rock school', 1, 'Concert', '31 Aug 2007', 'Done', 'Arts Officer'],
    ]),
  ),
  expected: {
    period: { from: '2007-04-01', to: '2008-03-31' },
    actions: [
      {
        ref: 'Y1',
        text: 'Set up a youth court of peers',
        lead: 'Youth Justice Manager',
        milestones: [
          { text: '…Visit a court elsewhere…', due: '2007-04-30', status: 'Done' },
          { text: '…Recruit twelve jurors…', due: '2007-06-30', status: 'Done' },
          { text: '…Hear first case…', due: '2007-09-30', status: 'Slipped to Nov' },
        ],
      },
      {
        ref: 'Y2',
        text: 'Give every new foster carer a link officer',
        leadOrganisation: 'Police',
        milestones: [
          { text: '…Officers named…', due: '2007-05-31', status: 'Done' },
          { text: '…All carers met…', due: '2007-12-31', status: 'Under way' },
        ],
      },
      { ref: 'Y3', text: 'Summer rock school', milestones: [{ text: '…Concert…', due: '2007-08-31' }] },
    ],
    indicators: [],
    notPlaced: 0,
    remarks: { hasNot: ['heading/doubled', 'timescale/outside-period'] },
  },
};
