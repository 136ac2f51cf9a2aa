import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const messyTimescales: Layout = {
  name: 'every way to say when',
  why: 'One column holds date cells, dates typed as text, quarters, ranges, recurrences, events and nothing, and the target column holds one milestone a line.',
  workbook: workbookOf(
    'tarnside-scams-and-cyber.xlsx',
    sheetOf('Cyber', [
      ['Tarnside cyber crime plan', '', '', '', '2016/17'],
      ['Ref', 'Action', 'Target', 'Deadline', 'Lead'],
      ['C1', 'Swap old routers in care homes', 'Forty swapped', day('2016-09-30'), 'Digital Champion'],
      [
        'C2',
        'Run password clinics in libraries',
        'Clinic opens\nClinic in all six',
        '4/7/16\n31.12.16',
        'Library Service',
      ],
      ['C3', 'Write to firms hit by ransom demands', 'All written to', 'Q2 2016/17', 'Chamber of Trade'],
      ['C4', 'Post a scam of the week', 'Fifty posts', 'Weekly from May 2016', 'Communications'],
      ['C5', 'Teach teaching assistants to teach pupils', 'Ten schools', 'Sept 2016 – Feb 2017', 'Education'],
      ['C6', 'Back up the partnership’s own files', 'Done', 'ASAP', 'ICT'],
      ['C7', 'Review the card-reader scheme', 'Review written', 'By the end of quarter 4', 'ICT'],
      ['C8', 'Set up a victims’ café', 'Café open', '', 'Victim Care'],
    ]),
  ),
  expected: {
    actions: [
      { ref: 'C1', text: 'Swap old routers in care homes', due: '2016-09-30' },
      {
        ref: 'C2',
        text: 'Run password clinics in libraries',
        milestones: [
          { text: 'Clinic opens', due: '2016-07-04' },
          { text: 'Clinic in all six', due: '2016-12-31' },
        ],
      },
      { ref: 'C3', text: 'Write to firms hit by ransom demands', due: '2016-09-30' },
      { ref: 'C4', text: 'Post a scam of the week', start: '2016-05-01', recurs: 'weekly' },
      {
        ref: 'C5',
        text: 'Teach teaching assistants to teach pupils',
        start: '2016-09-01',
        due: '2017-02-28',
      },
      { ref: 'C6', text: 'Back up the partnership’s own files', due: null, ongoing: false },
      { ref: 'C7', text: 'Review the card-reader scheme', due: '2017-03-31' },
      {
        ref: 'C8',
        text: 'Set up a victims’ café',
        due: null,
        ongoing: false,
        milestones: [{ text: 'Café open', due: null }],
      },
    ],
    notPlaced: 0,
  },
};
