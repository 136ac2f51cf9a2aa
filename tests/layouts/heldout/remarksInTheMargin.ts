import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const remarksInTheMargin: Layout = {
  name: 'remarks scribbled to the right of the table',
  why: 'What somebody wrote beside a band, in a column without a heading, makes no action of the band.',
  workbook: workbookOf(
    'annotated plan.xlsx',
    sheetOf(
      'Plan',
      [
        ['Harrowby Nights Action Plan 2009/10'],
        ['Objective 1: To have fewer fights at closing time', '', '', '', '', 'agreed 3/4'],
        ['No', 'Action', 'Lead', 'Timescale', 'Status'],
        ['1. Premises', '', '', '', '', 'Licensing happy?'],
        [
          '1.1',
          'Train door staff in calming people down',
          'Licensing Team',
          'June 2009',
          'Done',
          'evidence seen',
        ],
        ['1.2', 'Trial plastic glasses in three pubs', 'Licensing Team', 'September 2009', ''],
        ['2. Streets', '', '', '', '', 'ask the police'],
        ['2.1', 'Run a taxi queue with marshals', 'Town Centre Manager', 'December 2009', ''],
        ['', '', '', '', '', 'nothing since May'],
        ['Objective 2: To have cleaner streets on Sunday mornings', '', '', '', '', 'new'],
        ['No', 'Action', 'Lead', 'Timescale', 'Status'],
        ['3.1', 'Bring the first sweep forward to six o’clock', 'Street Cleansing', 'July 2009', ''],
      ],
      { merges: 'A2:E2 A4:E4 A7:E7 A10:E10' },
    ),
  ),
  expected: {
    objectives: [
      { ref: '1', text: 'To have fewer fights at closing time' },
      { ref: '2', text: 'To have cleaner streets on Sunday mornings' },
    ],
    actions: [
      { ref: '1.1', text: 'Train door staff…', section: 'Premises', due: '2009-06-30', status: 'Done' },
      { ref: '1.2', text: 'Trial plastic glasses…', section: 'Premises', due: '2009-09-30' },
      { ref: '2.1', text: 'Run a taxi queue…', section: 'Streets', due: '2009-12-31' },
      { ref: '3.1', text: 'Bring the first sweep…', due: '2009-07-31' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
