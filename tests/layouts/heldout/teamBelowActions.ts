import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const teamBelowActions: Layout = {
  name: 'labels in two cells above each part of the table, a sign-off and the team below it, as text',
  why: 'Without merged cells an objective and its indicators stand side by side; who approved the plan and who is on the team are no actions.',
  workbook: workbookOf(
    'fen burglary.csv',
    sheetOf('fen burglary', [
      ['Fen Burglary Action Plan 2009/10'],
      ['Objective: To have fewer break-ins to sheds', '', 'Performance Indicators: Break-ins recorded'],
      ['No', 'Action', 'Lead', 'Timescale', 'Update March'],
      ['1.1', 'Lend out shed alarms', 'Crime Reduction Officer', 'June 2009', 'Forty are out on loan.'],
      ['Objective: To have fewer break-ins to sheds', '', 'Performance Indicators: Break-ins recorded'],
      ['No', 'Action', 'Lead', 'Timescale', 'Update March'],
      ['1.2', 'Talk at three allotment meetings', 'Neighbourhood Watch', 'September 2009', ''],
      ['Approved by the executive group', '', '', '12 May'],
      [],
      ['Burglary Action Team'],
      ['Chair', 'Inspector Ann Howe', 'Fen Police'],
      ['Elected Member', 'Councillor Roy Pett', 'Fen District Council'],
      ['Team Members', 'Jane Moss', 'Victim Support'],
      ['', 'Carl Dunn', 'Fen Homes'],
    ]),
  ),
  expected: {
    objectives: [{ text: 'To have fewer break-ins to sheds', measures: 'Break-ins recorded' }],
    actions: [
      { ref: '1.1', text: 'Lend out shed alarms', due: '2009-06-30' },
      { ref: '1.2', text: 'Talk at three allotment meetings', due: '2009-09-30' },
    ],
    partners: [
      { kind: 'team member', person: 'Inspector Ann Howe' },
      { kind: 'team member', person: 'Councillor Roy Pett' },
      { kind: 'team member', person: 'Jane Moss' },
      { kind: 'team member', person: 'Carl Dunn' },
    ],
    notPlaced: 0,
  },
};
