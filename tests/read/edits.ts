import fc from 'fast-check';
import {
  dateCell,
  numberCell,
  textCell,
  type Cell,
  type Grid,
  type GridRow,
  type Workbook,
} from '../../shared/grid';

/** What an officer may do to a sheet between two looks at it. Numbers are places, taken round where they are too far. */
export type Edit =
  | { readonly kind: 'write'; readonly row: number; readonly column: number; readonly cell: Cell }
  | { readonly kind: 'copy'; readonly row: number; readonly column: number; readonly from: number }
  | {
      readonly kind: 'fill';
      readonly row: number;
      readonly column: number;
      readonly cell: Cell;
      readonly down: number;
    }
  | { readonly kind: 'swap'; readonly row: number; readonly other: number }
  | { readonly kind: 'clear'; readonly row: number; readonly column: number }
  | { readonly kind: 'insert'; readonly row: number; readonly like: number }
  | { readonly kind: 'delete'; readonly row: number }
  | { readonly kind: 'hide'; readonly row: number }
  | {
      readonly kind: 'merge';
      readonly row: number;
      readonly column: number;
      readonly down: number;
      readonly across: number;
    }
  | { readonly kind: 'part'; readonly merge: number };

const words = fc.constantFrom(
  ...['Action', 'Lead officer', 'By when', 'Ref', 'Status', 'Objective', 'Progress', 'Target', 'Milestones'],
  ...['As above', 'Ditto', 'June 2009', 'Ongoing', '?', '2.1', '1', 'Completed', 'Amber', '✓', '2008/09'],
  ...[
    'Objective 3: Fewer thefts from sheds',
    '4. Streets at night',
    'Total',
    'Page 2 of 3',
    'District: Marlbury',
  ],
  ...[
    'Review the patrols with the',
    'and tell the traders of it',
    '• Fewer fires',
    'Short Term:\nCount the sheds',
  ],
  ...['Ann Example, Vale Council', 'Vale Constabulary', 'Update: the sheds were counted', '* Provisional'],
  ...['Reduce thefts from 813 in 2008/09 to at most 796 by 2010/11', '45%', 'Vale action plan 2009/10'],
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: words.map(textCell) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3000 }).map((value) => numberCell(value)) },
  { weight: 1, arbitrary: fc.constant(dateCell('2009-06-30', '30/06/2009')) },
  { weight: 1, arbitrary: fc.constant<Cell>({ kind: 'error', value: '#REF!', text: '#REF!' }) },
);

/** Any row, or one of the first: titles and headings stand there. */
const row = fc.oneof({ weight: 4, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.nat(3) });
const column = fc.nat(9);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), row, column, cell }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('copy' as const), row, column, from: row }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('clear' as const), row, column }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('fill' as const), row, column, cell, down: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap' as const), row, other: row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), row, like: row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), row }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide' as const), row }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      row,
      column,
      down: fc.nat(2),
      across: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('part' as const), merge: fc.nat(9) }) },
);

/** The workbook with one of its sheets edited. What the edit does not touch stays the same objects. */
export function edited(workbook: Workbook, which: number, own: Edit): Workbook {
  const { sheets } = workbook;
  if (sheets.length === 0) return workbook;
  const at = which % sheets.length;
  return { ...workbook, sheets: sheets.map((grid, index) => (index === at ? editedGrid(grid, own) : grid)) };
}

function editedGrid(grid: Grid, own: Edit): Grid {
  const { rows } = grid;
  if (rows.length === 0) return grid;
  if (own.kind === 'part') {
    const merges = grid.merges.filter((_, index) => index !== own.merge % Math.max(1, grid.merges.length));
    return { ...grid, merges };
  }
  const at = own.row % rows.length;
  const there = rows[at]!;
  switch (own.kind) {
    case 'write':
      return withRow(grid, at, withCell(there, columnIn(there, own.column), own.cell));
    case 'copy': {
      const source = rows[own.from % rows.length]!;
      const found = source.cells[own.column % source.cells.length]!;
      return withRow(grid, at, withCell(there, found.column, found.cell));
    }
    case 'fill': {
      const column = columnIn(there, own.column);
      const filled = (line: GridRow, index: number) =>
        index >= at && index <= at + own.down ? withCell(line, column, own.cell) : line;
      return { ...grid, rows: rows.map(filled) };
    }
    case 'swap': {
      const other = own.other % rows.length;
      const cellsAt = (index: number) => rows[index === at ? other : index === other ? at : index]!.cells;
      const swapped = (line: GridRow, index: number) =>
        index === at || index === other ? { ...line, cells: cellsAt(index) } : line;
      return { ...grid, rows: rows.map(swapped) };
    }
    case 'clear':
      return withRow(grid, at, withCell(there, columnIn(there, own.column), null));
    case 'hide':
      return withRow(grid, at, { ...there, hidden: !there.hidden });
    case 'insert':
      return movedFrom(grid, at, 1, { ...rows[own.like % rows.length]!, row: there.row });
    case 'delete':
      return movedFrom(grid, at, -1, null);
    case 'merge':
      return merged(grid, there.row, columnIn(there, own.column), own.down, own.across);
  }
}

/** One of the columns the row fills, or one beside them. */
function columnIn({ cells }: GridRow, wanted: number): number {
  return cells[wanted]?.column ?? wanted;
}

function withCell(row: GridRow, column: number, cell: Cell | null): GridRow {
  const others = row.cells.filter((own) => own.column !== column);
  const cells = cell === null ? others : [...others, { column, cell }].sort((a, b) => a.column - b.column);
  return { ...row, cells };
}

function withRow(grid: Grid, at: number, row: GridRow): Grid {
  const rows = grid.rows.flatMap((own, index) => (index !== at ? [own] : row.cells.length > 0 ? [row] : []));
  return { ...grid, rows };
}

/** Rows from `at` on move with a row put in before them, or up over one taken out; merges move with them. */
function movedFrom(grid: Grid, at: number, by: 1 | -1, put: GridRow | null): Grid {
  const line = grid.rows[at]!.row;
  const kept = by < 0 ? grid.rows.filter((_, index) => index !== at) : grid.rows;
  const rows = kept.map((own) => (own.row >= line ? { ...own, row: own.row + by } : own));
  const merges = grid.merges
    .filter(({ top, bottom }) => by > 0 || top > line || bottom < line)
    .map((own) => (own.top >= line ? { ...own, top: own.top + by, bottom: own.bottom + by } : own));
  const all = put ? [...rows.slice(0, at), put, ...rows.slice(at)] : rows;
  return { ...grid, rows: all, merges };
}

/** A merge as a spreadsheet makes it: nothing is left under it but its first cell. */
function merged(grid: Grid, top: number, left: number, down: number, across: number): Grid {
  const merge = { top, left, bottom: top + down, right: left + across };
  const apart = grid.merges.every(
    (own) => own.bottom < top || own.top > merge.bottom || own.right < left || own.left > merge.right,
  );
  if (!apart || down + across === 0) return grid;
  const covered = (row: number, column: number) =>
    row >= top && row <= merge.bottom && column >= left && column <= merge.right;
  const rows = grid.rows.flatMap((own) => {
    if (own.row < top || own.row > merge.bottom) return [own];
    const cells = own.cells.filter(
      (each) => !covered(own.row, each.column) || (own.row === top && each.column === left),
    );
    if (cells.length === own.cells.length) return [own];
    return cells.length > 0 ? [{ ...own, cells }] : [];
  });
  return { ...grid, rows, merges: [...grid.merges, merge] };
}
