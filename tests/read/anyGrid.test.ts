import * as fc from 'fast-check';
import { dateCell, numberCell, textCell, type Cell, type Grid, type Range } from '../../shared/grid';
import { reading as readingSchema } from '../../shared/model';
import { read } from '../../shared/read';
import { droppedCells } from '../layouts';
import { lostTexts } from './lostTexts';

/** The bits and pieces that plans are made of, so that random sheets meet every branch of the reader. */
const pieces = fc.constantFrom(
  ...['Ref', 'No', 'Action', 'What we will do', 'Lead', 'Who', 'Timescale', 'By when', 'Target', 'Milestone'],
  ...[
    'Status',
    'RAG',
    'Objective',
    'Outcome',
    'Indicator',
    'Baseline 2008/09',
    '2009/10',
    '2010/11 (Target -5%)',
  ],
  ...['1', '1.1', '2.10', 'A3', '(iv)', '1. Offenders', 'Objective 2 - Fewer fires', 'Priority: Rural crime'],
  ...[
    'To fit locks to forty sheds',
    'Review the pilot.\nPublish what it found.',
    '1.2 Light the underpass',
    'as above',
  ],
  ...['Sgt A. Bell\nMarlbury Police', 'Housing', 'Police/Fire Service', 'TBC', '?', 'To be determined'],
  ...['March 2009', 'June 2009\nMarch 2010', 'Ongoing', 'Quarterly', '2009/10', 'Summer 2009'],
  ...[
    'The plan has two areas of work: 1. Homes 2. Streets',
    'Short Term:\nMap the hot spots\nLong Term:\nCut them',
  ],
  ...[
    'Reduce thefts from 813 in 2008/09 to at most 796 by 2010/11',
    'Burglary - cut burglary by 10% by 2011',
  ],
  ...[
    'Page 1 of 2',
    'Total',
    'Green',
    '✓',
    '* Provisional',
    '45%',
    '1,234',
    'No figures yet',
    'Chair',
    'WHO',
    'WHAT',
  ],
  ...[
    'including the',
    'and carried on here',
    'with',
    'Key: G = on time',
    'District: Marlbury',
    'Performance Indicators: calls',
  ],
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: pieces.map(textCell) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 40 }).map(textCell) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }).map((value) => numberCell(value)) },
  { weight: 1, arbitrary: fc.constant(numberCell(0.425, '42.5%', '0.0%')) },
  { weight: 1, arbitrary: fc.constant(dateCell('2009-06-30', '30/06/2009')) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', value: '#REF!', text: '#REF!' }) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'boolean', value: true, text: 'TRUE' }) },
);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(
      fc.record({
        gap: fc.constantFrom(1, 1, 1, 2, 5),
        cells: fc.array(fc.tuple(fc.nat(7), cell), { minLength: 1, maxLength: 7 }),
      }),
      { maxLength: 25 },
    ),
    wide: fc.array(fc.tuple(fc.nat(24), fc.nat(5), fc.integer({ min: 1, max: 6 }), fc.nat(3)), {
      maxLength: 8,
    }),
  })
  .map(({ rows, wide }) => {
    let at = -1;
    const placed = rows.map(({ gap, cells }) => {
      at += gap;
      const byColumn = new Map(cells);
      return {
        row: at,
        hidden: false,
        cells: [...byColumn]
          .sort(([a], [b]) => a - b)
          .map(([column, content]) => ({ column, cell: content })),
      };
    });
    return withMerges(placed, wide);
  });

/** Merges as a spreadsheet allows them: apart from one another, with nothing under them but their first cell. */
function withMerges(rows: Grid['rows'], wide: readonly (readonly [number, number, number, number])[]): Grid {
  const merges: Range[] = [];
  for (const [index, column, width, height] of wide) {
    const row = rows[index]?.row;
    if (row === undefined) continue;
    const merge = { top: row, left: column, bottom: row + height, right: column + width };
    const apart = merges.every(
      (own) =>
        own.bottom < merge.top || own.top > merge.bottom || own.right < merge.left || own.left > merge.right,
    );
    if (apart) merges.push(merge);
  }
  const covered = (row: number, column: number) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
    );
  return {
    sheet: 'Any',
    visibility: 'visible',
    hiddenColumns: [],
    merges,
    rows: rows
      .map((own) => ({ ...own, cells: own.cells.filter(({ column }) => !covered(own.row, column)) }))
      .filter((own) => own.cells.length > 0),
  };
}

/** Blank text and pure white space are not words. */
function saysSomething(sheet: Grid): Grid {
  return {
    ...sheet,
    rows: sheet.rows
      .map((row) => ({
        ...row,
        cells: row.cells.filter(({ cell: own }) => /\S/u.test(own.text.replace(/[\u200b\ufeff\u00a0]/g, ''))),
      }))
      .filter((row) => row.cells.length > 0),
  };
}

/** The same grids on every machine; `GRIDS=20000 npx jest anyGrid` looks further, at others each time. */
const RUNS = process.env['GRIDS']
  ? { numRuns: Number(process.env['GRIDS']) }
  : { numRuns: 250, seed: 20041001 };

describe('any grid at all', () => {
  it('is read without losing a cell or a word, into a reading of the agreed shape', () => {
    fc.assert(
      fc.property(grid.map(saysSomething), (sheet) => {
        const workbook = { file: 'any.xlsx', sheets: [sheet], traits: [] };
        const reading = read(workbook);
        expect(readingSchema.safeParse(reading).error?.issues).toBeUndefined();
        expect(droppedCells(workbook, reading)).toEqual([]);
        expect(lostTexts(workbook, reading)).toEqual([]);
        for (const plan of reading.plans)
          expect(new Set(plan.actions.map(({ id }) => id)).size).toBe(plan.actions.length);
      }),
      RUNS,
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const workbook = { file: 'any.xlsx', sheets: [sheet], traits: [] };
        expect(read(workbook)).toEqual(read(workbook));
      }),
      { numRuns: 60 },
    );
  });
});
