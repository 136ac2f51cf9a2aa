import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const saidWeWould: Layout = {
  name: 'what we said we would do',
  why: 'What was promised is the action, and what happened its progress.',
  workbook: workbookOf(
    'End of year.xls',
    sheetOf(
      'EOY',
      [
        ['Progress against the 2010-11 plan'],
        ['We said we would', 'Who', 'By', 'What happened', 'Done?'],
        ['Run a knife amnesty', 'Police', 'July 2010', '86 knives handed in', 'Yes'],
        ['Open a parent drop-in', 'Family Services', 'Oct 2010', 'Room not found', 'No'],
        ['Visit all off-licences', 'Trading Standards', 'March 2011', '44 of 60', 'Partly'],
      ],
      { merges: 'A1:E1' },
    ),
  ),
  expected: {
    period: { from: '2010-04-01', to: '2011-03-31' },
    actions: [
      {
        text: 'Run a knife amnesty',
        lead: 'Police',
        due: '2010-07-31',
        status: 'Yes',
        progress: '86 knives handed in',
      },
      { text: 'Open a parent drop-in', lead: 'Family Services', due: '2010-10-31', status: 'No' },
      { text: 'Visit all off-licences', status: 'Partly' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
