import { parseA1, textCell, type Cell, type Grid, type Workbook } from '../../shared/grid';
import { read } from '../../shared/read';

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

/** Widens a grid by an empty column, which merged cells across it span. */
function withEmptyColumn(grid: Grid, at: number): Grid {
  const beyond = (column: number) => (column >= at ? column + 1 : column);
  return {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, cell }) => ({ column: beyond(column), cell })),
    })),
    merges: grid.merges.map((own) => ({ ...own, left: beyond(own.left), right: beyond(own.right) })),
    hiddenColumns: grid.hiddenColumns.map(beyond),
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

/** Each cell in so many columns, either merged over them all or in the first of them. */
function widened(times: number, merged: boolean): Rearranged['of'] {
  const last = (right: number) => right * times + (merged ? times - 1 : 0);
  return perSheet((grid) => {
    const isMerged = (row: number, column: number) =>
      grid.merges.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    const single = grid.rows.flatMap(({ row, cells }) =>
      cells.filter(({ column }) => !isMerged(row, column)).map(({ column }) => ({ row, column })),
    );
    return {
      ...grid,
      hiddenColumns: grid.hiddenColumns.map((column) => column * times),
      rows: grid.rows.map((own) => ({
        ...own,
        cells: own.cells.map(({ column, cell }) => ({ column: column * times, cell })),
      })),
      merges: [
        ...grid.merges.map((own) => ({ ...own, left: own.left * times, right: last(own.right) })),
        ...(merged ? single : []).map(({ row, column }) => ({
          top: row,
          bottom: row,
          left: column * times,
          right: last(column),
        })),
      ],
    };
  });
}

/** With a row put in above the action in the middle of those on a sheet, where no merged block stands across. */
function parted(text: string | null): Rearranged['of'] {
  return (workbook) => {
    const actions = read(workbook).plans.flatMap((plan) => plan.actions);
    return perSheet((grid) => {
      const rows = actions
        .filter(({ source }) => source.sheet === grid.sheet)
        .flatMap(({ source }) => parseA1(source.cell)?.row ?? [])
        .sort((a, b) => a - b);
      const above = (row: number) => grid.rows.find((own) => own.row === row - 1)?.cells.length ?? 0;
      const at = rows
        .slice(Math.floor(rows.length / 2))
        .find((row) => above(row) > 2 && !grid.merges.some(({ top, bottom }) => top < row && bottom >= row));
      if (at === undefined) return grid;
      const down = (row: number) => (row >= at ? row + 1 : row);
      const moved = {
        ...grid,
        rows: grid.rows.map((own) => ({ ...own, row: down(own.row) })),
        merges: grid.merges.map((own) => ({ ...own, top: down(own.top), bottom: down(own.bottom) })),
      };
      if (text === null) return moved;
      const { rows: all } = withRow(moved, at, [[0, text]]);
      return { ...moved, rows: [...all].sort((a, b) => a.row - b.row) };
    })(workbook);
  };
}

export const rearranged: readonly Rearranged[] = [
  { how: 'with every cell merged across two columns, as pasted from Word', of: widened(2, true) },
  { how: 'with a blank column beside every other', of: widened(2, false) },
  { how: 'with the number of a page between two rows', of: parted('Page 2 of 5') },
  { how: 'with “Continued…” between two rows', of: parted('Continued…') },
  { how: 'with a row left blank', of: parted(null) },
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
  ...[1, 2, 3, 4, 5, 6].map((at) => ({
    how: `with ${at} of its columns before an empty one`,
    of: perSheet((grid) => withEmptyColumn(grid, at)),
  })),
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
