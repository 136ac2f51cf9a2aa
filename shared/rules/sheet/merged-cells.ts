import { a1, rangeName, type Grid, type Range } from '../../grid';
import type { Reading } from '../../model';
import { whole } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { counted } from '../quote';
import { rule } from '../rule';

export const mergedCells = rule(
  {
    code: 'sheet/merged-cells',
    severity: 'advice',
    title: 'Cells are merged inside a table',
    looksFor:
      'Blocks that are merged over several rows of a table, said once a sheet. Titles, headings and bands across the ' +
      'table may be merged.',
    why: 'Excel will not sort such a table, a filter shows only the first row of each block, and sums by lead miss the others.',
    bad: [
      planExample({
        says: 'A lead is merged over two actions.',
        rows: [
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', null, 'July 2004'],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        merges: 'C3:C4',
        at: 'C3:C4',
      }),
    ],
    good: [
      planExample({
        says: 'Only the title and a band are merged.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A1:D1 A3:D3',
      }),
    ],
  },
  whole((reading, _settings, sheets) => {
    const tall = sheets.filter(({ merges }) => merges.some(isTall));
    if (tall.length === 0) return [];
    const furniture = new Set(reading.notes.map(({ sheet, cell }) => `${sheet}\n${cell}`));
    return tall.flatMap((grid) => inTable(grid, reading, furniture));
  }),
);

function isTall({ top, bottom }: Range): boolean {
  return bottom > top;
}

function inTable({ sheet, merges, rows }: Grid, reading: Reading, furniture: ReadonlySet<string>): Finding[] {
  const filled = new Set(rows.flatMap(({ row, cells }) => cells.map(({ column }) => a1(row, column))));
  const bands = new Set(
    reading.plans.flatMap(({ objectives }) =>
      objectives.filter((own) => own.sheet === sheet && !isColumn(own.cell, merges)).map(({ cell }) => cell),
    ),
  );
  const own = merges.filter((merge) => {
    const cell = a1(merge.top, merge.left);
    return isTall(merge) && filled.has(cell) && !furniture.has(`${sheet}\n${cell}`) && !bands.has(cell);
  });
  if (own.length === 0) return [];
  const what = own.length === 1 ? 'This block is' : `${counted(own.length, 'block')} of this table are`;
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)} merged over several rows, which stops sorting and filtering: unmerge, and repeat the words in each row.`;
  return [{ sheet, cell: own.map(rangeName).join(', '), message }];
}

/** An objective down the side of its actions stands in the table; one across it is a band. */
function isColumn(cell: string, merges: readonly Range[]): boolean {
  return merges.some((merge) => a1(merge.top, merge.left) === cell && merge.left === merge.right);
}
