import type { BookSheet, BookTable } from '../../../shared/book';
import type { Cell, Grid, GridRow } from '../../../shared/grid';
import { plainName } from './plainText';

/** Where a table of the book stands now. */
export interface TableFound {
  readonly sheet: BookSheet;
  readonly table: BookTable;
  readonly grid: Grid;
  /** The heading row, from 0. */
  readonly headingRow: number;
  /** For each column of the book, the column it stands in now, or null. */
  readonly columnAt: (number | null)[];
  /** Headings of columns that are not the book's, by where they stand. */
  readonly extras: Map<number, string>;
}

/** Nobody writes more than this above the headings. */
const ROWS_ABOVE = 40;
/** The share of a table's headings that must be there for a row to be its heading row. */
const ENOUGH = 0.5;
/** The same for a sheet that goes by another name. */
const ENOUGH_ELSEWHERE = 0.8;

/**
 * The book's tables on the sheets of a workbook: by the sheet's name, else on a sheet of another name
 * with the same headings. Sheets may stand in any order, and so may columns.
 */
export function findTables(sheets: readonly BookSheet[], grids: readonly Grid[]): TableFound[] {
  const taken = new Set<Grid>();
  const found = new Map<BookSheet, TableFound>();
  const look = (share: number, mayBe: (sheet: BookSheet, grid: Grid) => boolean) => {
    for (const sheet of sheets) {
      if (found.has(sheet) || !sheet.table) continue;
      for (const grid of grids) {
        if (taken.has(grid) || !mayBe(sheet, grid)) continue;
        const table = tableOn(sheet, sheet.table, grid, share);
        if (!table) continue;
        taken.add(grid);
        found.set(sheet, table);
        break;
      }
    }
  };
  look(ENOUGH, (sheet, grid) => plainName(sheet.name) === plainName(grid.sheet));
  // A sheet of the book's own name is not given to another table.
  const names = new Set(sheets.map(({ name }) => plainName(name)));
  look(ENOUGH_ELSEWHERE, (_, grid) => !names.has(plainName(grid.sheet)));
  return sheets.flatMap((sheet) => found.get(sheet) ?? []);
}

function tableOn(sheet: BookSheet, table: BookTable, grid: Grid, share: number): TableFound | null {
  const headings = table.columns.map(({ heading }) => plainName(heading));
  let best: { readonly row: GridRow; readonly columnAt: (number | null)[]; readonly count: number } | null =
    null;
  for (const row of grid.rows.slice(0, ROWS_ABOVE)) {
    const columnAt = headings.map((heading) => columnOf(row, heading));
    const count = columnAt.filter((column) => column !== null).length;
    if (count > (best?.count ?? 0)) best = { row, columnAt, count };
  }
  if (!best || best.count < headings.length * share) return null;
  const { row, columnAt } = best;
  const own = new Set(columnAt);
  const extras = new Map(
    row.cells
      .filter(({ column, cell }) => !own.has(column) && cell.text.trim() !== '')
      .map(({ column, cell }) => [column, cell.text.trim()]),
  );
  return { sheet, table, grid, headingRow: row.row, columnAt, extras };
}

/** The first column with that heading: a copy stands behind what it was copied from, as a rule. */
function columnOf(row: GridRow, heading: string): number | null {
  return row.cells.find(({ cell }) => isHeading(cell, heading))?.column ?? null;
}

function isHeading(cell: Cell, heading: string): boolean {
  return plainName(cell.text) === heading;
}
