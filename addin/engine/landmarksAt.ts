import type { Cell, Grid } from '../../shared/grid';
import type { Landmark } from '../host';

/** Programs look for no longer ones, and read these signs as standing for others. */
const LONGEST = 100;
const NOT_PLAIN = /[*?~\p{Cc}]/u;

/**
 * What shows that a cell of the officer's is still where it was read: a text on its row that no other
 * row has in that column, and one in its column that no other column has on that row. Fewer where the
 * sheet has none.
 */
export function landmarksAt(grid: Grid, row: number, column: number): Landmark[] {
  const { sheet } = grid;
  const own = grid.rows.find((line) => line.row === row)?.cells ?? [];
  const onRow = own.find(({ column: at, cell }) => {
    if (!isPlain(cell)) return false;
    const isBefore = own.some((other) => other.column === at - 1 && other.cell.text === cell.text);
    return !isBefore && grid.rows.every((line) => line.row === row || textAt(line.cells, at) !== cell.text);
  });
  const above = grid.rows.filter((line) => line.row <= row).reverse();
  const below = grid.rows.filter((line) => line.row > row);
  const inColumn = [...above, ...below].find(({ cells }) => {
    const here = cells.find((each) => each.column === column);
    return (
      here && isPlain(here.cell) && cells.every((each) => each === here || each.cell.text !== here.cell.text)
    );
  });
  return [
    ...(onRow ? [{ sheet, row, column: onRow.column, text: onRow.cell.text }] : []),
    ...(inColumn ? [{ sheet, row: inColumn.row, column, text: textAt(inColumn.cells, column) }] : []),
  ];
}

function isPlain({ kind, value, text, formula }: Cell): boolean {
  return (
    kind === 'text' &&
    formula === undefined &&
    value === text &&
    text.trim() !== '' &&
    text.length <= LONGEST &&
    !NOT_PLAIN.test(text)
  );
}

function textAt(cells: Grid['rows'][number]['cells'], column: number): string {
  return cells.find((each) => each.column === column)?.cell.text ?? '';
}
