import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const refsOfAllKinds: Layout = {
  name: 'refs of all kinds',
  why: 'A ref may be letters, a letter and figures, a Roman number in brackets or a code with a stroke, in a column or before the text.',
  workbook: workbookOf(
    'penmoor.xlsx',
    sheetOf('Coded', [
      ['Ref', 'Task', 'Owner', 'Due'],
      ['VC1.2', 'Map assaults by hour and street', 'Analyst', 'May 2012'],
      ['A3', 'Put first-aid kits in night buses', 'Bus Company', 'June 2012'],
      ['1a', 'Write to every off-licence', 'Licensing', 'July 2012'],
      ['1b', 'Follow up with test purchases', 'Trading Standards', 'August 2012'],
      ['(iv)', 'Share the list of barred customers', 'Pubwatch', 'September 2012'],
      ['CSP/07', 'Report results to the board', 'Partnership Manager', 'March 2013'],
    ]),
    sheetOf('In the words', [
      ['Penmoor youth plan 2012/13'],
      ['Action', 'Lead', 'Timescale'],
      ['Y1.1 Open the skate park until nine in summer', 'Parks', 'Summer 2012'],
      ['Y1.2: Hire two detached youth workers', 'Youth Service', 'October 2012'],
      ['Y2.10 - Offer first jobs to young people on orders', 'Chamber of Trade', 'January 2013'],
      ['(v) Ask young people what they think of the patrols', 'Police', 'Feb 2013'],
    ]),
  ),
  expected: {
    actions: [
      { ref: 'VC1.2', text: 'Map assaults by hour and street', due: '2012-05-31' },
      { ref: 'A3', text: 'Put first-aid kits in night buses', leadOrganisation: 'Bus Company' },
      { ref: '1a', text: 'Write to every off-licence' },
      { ref: '1b', text: 'Follow up with test purchases', leadOrganisation: 'Trading Standards' },
      { ref: '(iv)', text: 'Share the list of barred customers' },
      { ref: 'CSP/07', text: 'Report results to the board', due: '2013-03-31' },
      { ref: 'Y1.1', text: 'Open the skate park until nine in summer', due: '2012-08-31' },
      { ref: 'Y1.2', text: 'Hire two detached youth workers', due: '2012-10-31' },
      { ref: 'Y2.10', text: 'Offer first jobs to young people on orders', due: '2013-01-31' },
      { ref: '(v)', text: 'Ask young people what they think of the patrols', due: '2013-02-28' },
    ],
    notPlaced: 0,
    remarks: { hasNot: ['ref/collided'] },
  },
};
