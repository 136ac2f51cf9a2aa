import type { BookSheet, CountyBook } from '../../../shared/book';
import { a1, type Grid, type Workbook } from '../../../shared/grid';
import { compareTable } from './compareTable';
import { findTables, type TableFound } from './findTable';
import { plainText } from './plainText';
import type { Addition, ReadBack } from './result';
import { settledRows } from './settleRenamed';

/**
 * What people wrote in a county workbook since it was published: in the county's columns, in the
 * districts', in computed ones, and anywhere else. Rows are known by their Row ID, so that sorting,
 * filtering, hiding, moving columns and sheets, and saving with another program say nothing.
 *
 * @param workbook the county workbook as it is now
 * @param published the book it was published from
 */
export function readBack(workbook: Workbook, published: CountyBook): ReadBack {
  const tables = findTables(published.sheets, workbook.sheets);
  const reads = tables.map((found) => compareTable(found, settledRows(found)));
  return {
    annotations: reads.flatMap((read) => read.annotations),
    edits: reads.flatMap((read) => read.edits),
    decisions: reads.flatMap((read) => read.decisions),
    computedEdits: reads.flatMap((read) => read.computedEdits),
    unknownRows: reads.flatMap((read) => read.unknownRows),
    removedRows: reads.flatMap((read) => read.removedRows),
    additions: [...outsideTables(workbook, published, tables), ...reads.flatMap((read) => read.additions)],
    missing: missingOf(published, tables),
  };
}

/** Notes above the headings, on sheets without a table, and on sheets of the county's own. */
function outsideTables(
  { sheets }: Workbook,
  published: CountyBook,
  tables: readonly TableFound[],
): Addition[] {
  return sheets.flatMap((grid) => {
    const found = tables.find((table) => table.grid === grid);
    const sheet = found?.sheet ?? published.sheets.find(({ name, table }) => name === grid.sheet && !table);
    const ours = sheet ? textsOf(sheet) : new Set<string>();
    const until = found ? found.headingRow : Infinity;
    return textsAbove(grid, until).filter(({ text }) => !ours.has(plainText(text)) && !isDayLine(text));
  });
}

function textsAbove(grid: Grid, until: number): Addition[] {
  return grid.rows
    .filter(({ row }) => row < until)
    .flatMap(({ row, cells }) =>
      cells
        .filter(({ cell }) => cell.text.trim() !== '')
        .map(({ column, cell }) => ({
          source: { sheet: grid.sheet, cell: a1(row, column) },
          text: cell.text,
          heading: null,
          row: null,
        })),
    );
}

/** Everything the book itself writes on a sheet outside of its table. */
function textsOf({ title, note, lines }: BookSheet): Set<string> {
  const texts = [title, note ?? '', ...lines.flatMap(({ text, detail = '' }) => [text, detail])];
  return new Set(texts.map(plainText));
}

/** The line below the title says for which day the book holds. */
function isDayLine(text: string): boolean {
  return /^As at \d{1,2} \p{L}+ \d{4}$/u.test(plainText(text));
}

function missingOf(published: CountyBook, tables: readonly TableFound[]): ReadBack['missing'] {
  const found = new Map(tables.map((table) => [table.sheet, table]));
  return published.sheets.flatMap((sheet): { table: string; field: string | null }[] => {
    if (!sheet.table) return [];
    const { name: table, columns } = sheet.table;
    const at = found.get(sheet)?.columnAt;
    if (!at) return [{ table, field: null }];
    return columns.flatMap(({ heading: field }, index) => (at[index] === null ? [{ table, field }] : []));
  });
}
