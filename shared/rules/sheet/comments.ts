import { eachRemark } from '../checks';
import { planExample } from '../example';
import { counted, listed, quote } from '../quote';
import { rule } from '../rule';

const ROWS = [
  ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
  ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
];
/** So many cells are named; of more the first and how many. */
const MOST_NAMED = 4;

export const comments = rule(
  {
    code: 'sheet/comments',
    severity: 'advice',
    title: 'Something is said in comments',
    looksFor: 'Comments and notes that hang on cells.',
    why: 'They stay in the district’s workbook. Who reads the county’s does not see them: an update that is given in a comment alone is never heard.',
    bad: [
      planExample({
        says: 'An update in a comment.',
        rows: ROWS,
        comments: { D3: 'Put off until the new warden has begun' },
        at: 'D3',
      }),
    ],
    good: [planExample({ says: 'Nothing hangs on the cells.', rows: ROWS })],
  },
  eachRemark(({ source, detail }) => {
    const cells = String(detail['cells']).split(' ');
    const named = cells.length > MOST_NAMED ? [`${cells[0]} and others`] : cells;
    const what =
      cells.length === 1
        ? `The comment ${quote(String(detail['text']))} is not sent to the county: write in a cell what it is to know.`
        : `Comments on ${counted(cells.length, 'cell')} (${listed(named)}) are not sent to the county: write in cells what it is to know.`;
    return [{ ...source, message: what }];
  }),
);
