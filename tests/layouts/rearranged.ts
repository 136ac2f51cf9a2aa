import { textCell, type Cell, type Grid, type Workbook } from '../../shared/grid';

/** Another way in which the same plan might lie on its sheets. */
export interface Rearranged {
  readonly how: string;
  readonly of: (workbook: Workbook) => Workbook;
}

const perSheet =
  (change: (grid: Grid) => Grid) =>
  (workbook: Workbook): Workbook => ({ ...workbook, sheets: workbook.sheets.map(change) });

const withCells =
  (change: (cell: Cell) => Cell) =>
  (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, cell }) => ({ column, cell: change(cell) })),
    })),
  });

const rightOf = ({ rows, merges }: Grid): number =>
  Math.max(...rows.map(({ cells }) => cells.at(-1)?.column ?? 0), ...merges.map(({ right }) => right));

const bottomOf = ({ rows, merges }: Grid): number =>
  Math.max(...rows.map(({ row }) => row), ...merges.map(({ bottom }) => bottom));

function withRow(grid: Grid, row: number, texts: readonly (readonly [column: number, text: string])[]): Grid {
  const cells = texts.map(([column, text]) => ({ column, cell: textCell(text) }));
  return { ...grid, rows: [...grid.rows, { row, hidden: false, cells }] };
}

function remarkedOn(grid: Grid): Grid {
  const column = rightOf(grid) + 1;
  const bands = grid.rows.filter(({ cells }) => cells.length === 1).map(({ row }) => row);
  return {
    ...grid,
    rows: grid.rows.map((own) =>
      bands.slice(1).includes(own.row)
        ? { ...own, cells: [...own.cells, { column, cell: textCell('see my e-mail') }] }
        : own,
    ),
  };
}

function stacked(workbook: Workbook): Workbook {
  let top = 0;
  const parts = workbook.sheets.map((grid) => {
    const down = top;
    top += bottomOf(grid) + 3;
    return {
      rows: grid.rows.map((own) => ({ ...own, row: own.row + down })),
      merges: grid.merges.map((own) => ({ ...own, top: own.top + down, bottom: own.bottom + down })),
    };
  });
  const [first] = workbook.sheets;
  const rows = parts.flatMap((part) => part.rows);
  return { ...workbook, sheets: [{ ...first!, rows, merges: parts.flatMap((part) => part.merges) }] };
}

export const rearranged: readonly Rearranged[] = [
  { how: 'without merged cells, as in a text file', of: perSheet((grid) => ({ ...grid, merges: [] })) },
  { how: 'with remarks to the right of its bands', of: perSheet(remarkedOn) },
  {
    how: 'approved in a row below its table',
    of: perSheet((grid) =>
      withRow(grid, bottomOf(grid) + 1, [
        [0, 'Signed off by the board'],
        [3, '12 May'],
      ]),
    ),
  },
  { how: 'with all sheets one below the other', of: stacked },
  {
    how: 'with its numbers as text',
    of: perSheet(withCells((cell) => (cell.kind === 'number' ? textCell(cell.text) : cell))),
  },
  {
    how: 'with spaces that do not break, and more of them',
    of: perSheet(
      withCells((cell) =>
        cell.kind === 'text' ? textCell(` ${cell.text.replaceAll(' of ', '\u00a0of\u00a0')}  `) : cell,
      ),
    ),
  },
];
