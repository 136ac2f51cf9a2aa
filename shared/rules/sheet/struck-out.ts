import { eachRemark } from '../checks';
import { planExample } from '../example';
import { counted, listed, quote, sentence } from '../quote';
import { rule } from '../rule';

const ROWS = [
  ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
  ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
];
/** So many cells are named; of more the first and how many. */
const MOST_NAMED = 4;

export const struckOut = rule(
  {
    code: 'sheet/struck-out',
    severity: 'warning',
    title: 'Something is struck out',
    looksFor:
      'Cells whose words are struck out from end to end, in .xlsx and .xlsm files. A cell of which only a part is struck out is not looked at.',
    why: 'What is struck out is read like any other, since a line through it may say that it is done, or given up, or put right elsewhere: the county sees the words and not the line.',
    bad: [
      planExample({
        says: 'An action that somebody drew a line through.',
        rows: ROWS,
        struck: ['B4'],
        at: 'B4',
      }),
    ],
    good: [planExample({ says: 'Nothing is struck out.', rows: ROWS })],
  },
  eachRemark(({ source, detail }) => {
    const cells = String(detail['cells']).split(' ');
    const named = cells.length > MOST_NAMED ? [`${cells[0]} and others`] : cells;
    const what =
      cells.length === 1
        ? `${quote(String(detail['text']))} is struck out, and is read as if it were not`
        : `${sentence(counted(cells.length, 'cell'))} (${listed(named)}) are struck out, and are read as if they were not`;
    return [
      {
        ...source,
        message: `${what}: take out what no longer holds, or say in words that it is done or cancelled.`,
      },
    ];
  }),
);
