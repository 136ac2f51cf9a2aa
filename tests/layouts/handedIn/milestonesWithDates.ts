import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const milestonesWithDates: Layout = {
  name: 'milestones line by line, each with its own date',
  why: 'The date of one line is not that of the next.',
  workbook: workbookOf(
    'Domestic abuse 0607.csv',
    sheetOf('x', [
      ['Domestic Abuse Forum – Work Programme 2006/07'],
      ['Area of work', 'Planned action', 'Lead & support', 'Milestones', 'Cost – source', 'Done?'],
      [
        'Refuge',
        'Find a house for a second refuge',
        'Housing (Women’s Aid)',
        'April – June 2006: site found\nMarch 2007: open',
        '£120k – ODPM',
        'N',
      ],
      [
        'Courts',
        'Set up a specialist court',
        'CPS (Police, Courts)',
        'October 2006: first sitting',
        '£0',
        'Y',
      ],
      ['Health', 'Midwives ask at each booking', 'PCT', 'July 2006: midwives trained', '£3k – PCT', 'Part'],
    ]),
  ),
  expected: {
    period: { from: '2006-04-01', to: '2007-03-31' },
    actions: [
      {
        text: 'Find a house for a second refuge',
        under: 'Refuge',
        lead: 'Housing…',
        due: '2007-03-31',
        resources: '£120k – ODPM',
      },
      { text: 'Set up a specialist court', lead: 'CPS…', due: '2006-10-31' },
      { text: 'Midwives ask at each booking', lead: 'PCT', due: '2006-07-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
