import type { Layout } from '../layout';
import { day, sheetOf, workbookOf } from '../sheet';

export const questionsAbove: Layout = {
  name: 'questions with their answers above each table',
  why: 'A question above a table asks for the objective, and another for what measures it.',
  workbook: workbookOf(
    'Thematic plans.xlsx',
    sheetOf(
      'Burglary',
      [
        ['Thematic group:', 'Burglary', '', 'Chair:', 'Insp. Ruth Calder'],
        ['Date of last meeting:', day('2013-05-14'), '', 'Next meeting:', day('2013-08-13')],
        [],
        ['What do we want to achieve?', 'Fewer homes entered'],
        ['How will we measure it?', 'Offences down by 5%'],
        [],
        ['Action', 'Lead', 'Deadline', 'RAG', 'Update'],
        ['Lock shop at the market', 'Police', '14/09/2013', 'G', 'Stall booked'],
        ['Text alerts after each burglary', 'Neighbourhood Watch', 'Ongoing', 'A'],
      ],
      { merges: 'B4:E4 B5:E5' },
    ),
    sheetOf(
      'Hate crime',
      [
        ['Thematic group:', 'Hate crime', '', 'Chair:', 'Equalities Manager'],
        ['Date of last meeting:', day('2013-05-14'), '', 'Next meeting:', day('2013-08-13')],
        [],
        ['What do we want to achieve?', 'More victims tell us'],
        ['How will we measure it?', 'Reports up by 10%'],
        [],
        ['Action', 'Lead', 'Deadline', 'RAG', 'Update'],
        ['Train hotel staff', 'Equalities Manager', 'Nov 2013', 'G'],
      ],
      { merges: 'B4:E4 B5:E5' },
    ),
  ),
  expected: {
    actions: [
      {
        text: 'Lock shop at the market',
        lead: 'Police',
        due: '2013-09-14',
        rag: 'G',
        progress: 'Stall booked',
        under: 'Fewer homes entered',
      },
      { text: 'Text alerts after each burglary', ongoing: true, rag: 'A' },
      { text: 'Train hotel staff', due: '2013-11-30', under: 'More victims tell us' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
