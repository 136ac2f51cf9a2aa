import type { Grid, PaintedCell } from '../../shared/grid';
import { read } from '../../shared/read';
import { sheetOf, workbookOf } from '../layouts/sheet';

const COLOURS = { red: 'FF0000', amber: 'FFC000', green: '92D050' };

/** The sheet with cells painted, by row and column from 0. */
function withPaint(grid: Grid, paint: Readonly<Record<number, readonly PaintedCell[]>>): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => (paint[row.row] ? { ...row, painted: paint[row.row]! } : row)),
  };
}

function actionsOf(grid: Grid) {
  return read(workbookOf('plan.xlsx', grid)).plans[0]!.actions;
}

const PLAN = sheetOf('Plan', [
  ['Hillford Action Plan 2010/11'],
  ['Ref', 'Action', 'Lead', 'By when', 'RAG'],
  ['1', 'Fit brighter lamps in the car park', 'Wardens', 'June 2010'],
  ['2', 'Ask the shops what they fear', 'Police', 'July 2010', 'Waits for the grant'],
  ['3', 'Clear the alley behind the hall', 'Wardens', 'May 2010', 'Green'],
  ['4', 'Brief the door staff', 'Police', 'Sept 2010'],
]);

describe('a rating that is painted', () => {
  it('is read from a cell without words, under the heading of ratings alone', () => {
    const grid = withPaint(PLAN, {
      2: [{ column: 4, rgb: COLOURS.red }],
      5: [{ column: 1, rgb: COLOURS.green }],
    });
    expect(actionsOf(grid).map(({ rag }) => rag)).toEqual(['Red', 'Waits for the grant', 'Green', null]);
    expect(actionsOf(grid)[0]!.cells['rag']).toEqual(['E3']);
  });

  it('goes with the words in its cell, which tell how the action goes', () => {
    const [, second] = actionsOf(withPaint(PLAN, { 3: [{ column: 4, rgb: COLOURS.amber }] }));
    expect(second).toMatchObject({ rag: 'Amber', progress: 'Waits for the grant' });
  });

  it('gives way to a word for a colour', () => {
    const [, , third] = actionsOf(withPaint(PLAN, { 4: [{ column: 4, rgb: COLOURS.red }] }));
    expect(third!.rag).toBe('Green');
  });

  it('is today’s where its column comes last, and what was written before it is kept', () => {
    const grid = sheetOf('Plan', [
      ['Ref', 'Action', 'Lead', 'By when', 'Q1 RAG', 'Q2 RAG'],
      ['1', 'Fit brighter lamps in the car park', 'Wardens', 'June 2010', 'Green', ''],
      ['2', 'Brief the door staff', 'Police', 'Sept 2010', 'Amber', 'Red'],
    ]);
    const [first, second] = actionsOf(withPaint(grid, { 1: [{ column: 5, rgb: COLOURS.amber }] }));
    expect(first).toMatchObject({ rag: 'Amber', other: [{ heading: 'Q1 RAG', text: 'Green' }] });
    expect(second).toMatchObject({ rag: 'Red', other: [{ heading: 'Q1 RAG', text: 'Amber' }] });
  });
});
