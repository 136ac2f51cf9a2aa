import type { Cell, Grid } from '../../../shared/grid';
import type { TableFound } from './findTable';

/** A row below the headings, as it is in the workbook now. */
export interface RowRead {
  /** From 0, as on the sheet. */
  readonly row: number;
  /** A cell for each column of the book. */
  readonly cells: (Cell | undefined)[];
  /** Cells that a merge hides, by column of the book: nobody typed what they show. */
  readonly covered: ReadonlySet<number>;
  /** Everything else in the row, by where it stands. */
  readonly others: Map<number, Cell>;
}

/** The rows of a table that hold anything, hidden and filtered ones too. */
export function rowsRead({ grid, headingRow, columnAt }: TableFound): RowRead[] {
  const fieldAt = new Map(columnAt.flatMap((column, field) => (column === null ? [] : [[column, field]])));
  const merged = mergedCells(grid);
  return grid.rows.flatMap(({ row, cells }) => {
    if (row <= headingRow || cells.every(({ cell }) => isBlank(cell))) return [];
    const read: (Cell | undefined)[] = columnAt.map(() => undefined);
    const covered = new Set<number>();
    const others = new Map<number, Cell>();
    for (const { column, cell } of cells) {
      if (isBlank(cell)) continue;
      const field = fieldAt.get(column);
      if (field === undefined) others.set(column, cell);
      else read[field] = cell;
    }
    for (const [column, cell] of merged.get(row) ?? []) {
      const field = fieldAt.get(column);
      if (field === undefined) continue;
      covered.add(field);
      read[field] = cell;
    }
    return [{ row, cells: read, covered, others }];
  });
}

function isBlank(cell: Cell): boolean {
  return cell.text.trim() === '' && !cell.uncalculated;
}

/** For each row, the columns that a merge covers, with what the merge shows there. */
function mergedCells({ merges, rows }: Grid): Map<number, Map<number, Cell>> {
  const covered = new Map<number, Map<number, Cell>>();
  if (merges.length === 0) return covered;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { top, left, bottom, right } of merges) {
    const shown = byRow.get(top)?.cells.find(({ column }) => column === left)?.cell;
    if (!shown) continue;
    for (let row = top; row <= bottom; row += 1) {
      const columns = covered.get(row) ?? new Map<number, Cell>();
      covered.set(row, columns);
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) columns.set(column, shown);
      }
    }
  }
  return covered;
}
