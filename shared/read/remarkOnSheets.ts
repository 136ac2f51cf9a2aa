import { a1, cellAt, type Grid, type GridRow, type Workbook } from '../grid';
import { byStretch } from '../sharing';
import type { Ledger } from './ledger';
import type { TitledSheet } from './SheetReader';

/** What is noticed of the workbook and its sheets as such. */
export function remarkOnSheets(workbook: Workbook, sheets: readonly TitledSheet[], ledger: Ledger): void {
  const first = workbook.sheets[0]?.sheet ?? '';
  for (const trait of workbook.traits) ledger.remark(`workbook/${trait}`, { sheet: first, cell: 'A1' });
  const tables = (['actions', 'indicators', 'contributions', 'team', 'reference'] as const).some((kind) =>
    sheets.some(({ reader }) => reader.holds(kind)),
  );
  if (!tables) ledger.remark('sheet/no-table', { sheet: first, cell: 'A1' });
  for (const grid of workbook.sheets) {
    const hidden = hiddenIn(grid.rows).flat();
    const columns = grid.hiddenColumns.filter((column) =>
      grid.rows.some((row) => row.cells.some((cell) => cell.column === column)),
    );
    const sheet = grid.visibility !== 'visible' && grid.rows.length > 0;
    if (hidden.length + columns.length === 0 && !sheet) continue;
    const cell = hidden.length > 0 ? `A${hidden[0]}` : 'A1';
    ledger.remark('sheet/hidden-data', { sheet: grid.sheet, cell }, null, {
      rows: hidden.length,
      columns: columns.length,
      sheet: sheet ? 1 : 0,
    });
  }
  for (const grid of workbook.sheets) {
    noteComments(grid, ledger);
    remarkStruck(grid, ledger);
  }
  for (const grid of workbook.sheets) {
    for (const { cell, error } of errorsIn(grid.rows).flat())
      ledger.remark('sheet/formula-error', { sheet: grid.sheet, cell }, null, { error });
  }
}

/** What hangs on cells is no part of the plan: it is kept as notes, and said. */
function noteComments({ sheet, comments = [] }: Grid, ledger: Ledger): void {
  const notes = comments.map(({ row, column, text }) => ({ text, sheet, cell: a1(row, column) }));
  for (const note of notes) ledger.notes.push({ kind: 'comment', ...note });
  const [first] = notes;
  if (!first) return;
  const cells = [...new Set(notes.map(({ cell }) => cell))].join(' ');
  ledger.remark('sheet/comments', { sheet, cell: first.cell }, null, { cells, text: first.text });
}

/** A line through words may say one thing or another: they are read, and it is said that it is there. */
function remarkStruck(grid: Grid, ledger: Ledger): void {
  const [first, ...more] = (grid.struck ?? []).map(({ row, column }) => a1(row, column));
  if (first === undefined) return;
  const text = cellAt(grid, first)?.text ?? '';
  ledger.remark('sheet/struck-out', { sheet: grid.sheet, cell: first }, null, {
    cells: [first, ...more].join(' '),
    text,
  });
}

/** The numbers of hidden rows, from 1. */
const hiddenIn = byStretch((rows: readonly GridRow[]) =>
  rows.filter(({ hidden }) => hidden).map(({ row }) => row + 1),
);

const errorsIn = byStretch((rows: readonly GridRow[]) => {
  const errors: { readonly cell: string; readonly error: string }[] = [];
  for (const { row, cells } of rows)
    for (const { column, cell } of cells)
      if (cell.kind === 'error') errors.push({ cell: a1(row, column), error: cell.value });
  return errors;
});
