import { a1, columnName, parseA1, type Cell, type Grid, type GridRow } from '../grid';
import type { Note, Reading } from '../model';
import { isTotal, type Entry, type Line, type Matrix } from './table/matrix';

/** Figures beside actions that a row below adds up: costs, hours. */
export interface SumsBeside extends Matrix {
  /** The figures among them that are stored as text. */
  readonly typed: readonly Entry[];
}

const NUMBER = /^[-+]?£?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Of each sheet whose actions end in a row of totals; of the others nothing is looked at. */
export function sumsBeside({ plans, notes }: Reading, sheets: readonly Grid[]): SumsBeside[] {
  const totals = notes.filter(
    ({ kind, text }) => kind === 'page' && isTotal({ name: text, entries: new Map() }),
  );
  return sheets.flatMap((grid) => {
    const own = totals.filter(({ sheet }) => sheet === grid.sheet);
    if (own.length === 0) return [];
    const names = new Map(own.map(({ cell, text }) => [rowOf(cell), text]));
    const last = Math.max(...names.keys());
    const actions = plans.flatMap((plan) => plan.actions.filter(({ source }) => source.sheet === grid.sheet));
    for (const { source, text } of actions)
      if (rowOf(source.cell) < last) names.set(rowOf(source.cell), text);
    return [sumsOf(grid, names, new Set(own.map(({ cell }) => rowOf(cell))), notes)];
  });
}

/** @param names what the rows are, by their numbers */
function sumsOf(
  grid: Grid,
  names: ReadonlyMap<number, string>,
  totals: ReadonlySet<number>,
  notes: readonly Note[],
): SumsBeside {
  const rows = grid.rows.filter(({ row }) => names.has(row));
  const summed = new Set(
    rows.filter(({ row }) => totals.has(row)).flatMap((row) => columnsOf('number', row)),
  );
  // an error is an issue of its own, and the sum is wrong with it
  for (const row of rows) for (const column of columnsOf('error', row)) summed.delete(column);
  const headings = headingsOf(grid.sheet, notes);
  const down = new Map<number, Map<string, Entry>>([...summed].map((column) => [column, new Map()]));
  const nameOf = (column: number): string => headings.get(column) ?? `column ${columnName(column)}`;
  const typed: Entry[] = [];
  const across = rows.map(({ row, cells }): Line => {
    const name = names.get(row)!;
    const entries = new Map<string, Entry>();
    for (const { column, cell } of cells) {
      const value = summed.has(column) ? valueOf(cell) : null;
      if (value === null) continue;
      const entry = { value, text: cell.text, sheet: grid.sheet, cell: a1(row, column) };
      entries.set(nameOf(column), entry);
      down.get(column)!.set(name, entry);
      if (cell.kind === 'text') typed.push(entry);
    }
    return { name, entries };
  });
  return {
    rows: across,
    columns: [...down].map(([column, entries]) => ({ name: nameOf(column), entries })),
    typed,
  };
}

function columnsOf(kind: Cell['kind'], { cells }: GridRow): number[] {
  return cells.filter(({ cell }) => cell.kind === kind).map(({ column }) => column);
}

/** Text that is nothing but a number counts as it. */
function valueOf({ kind, value, text }: Cell): number | null {
  if (kind === 'number') return value;
  return kind === 'text' && NUMBER.test(text.trim()) ? Number(text.replace(/[£,\s]/g, '')) : null;
}

/** The lowest headings of a sheet, by column. */
function headingsOf(of: string, notes: readonly Note[]): ReadonlyMap<number, string> {
  const headings = notes.filter(({ kind, sheet }) => kind === 'heading' && sheet === of);
  return new Map(headings.map(({ cell, text }) => [parseA1(cell)!.column, text]));
}

function rowOf(cell: string): number {
  return parseA1(cell)!.row;
}
