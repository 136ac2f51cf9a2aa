import { a1, computedColumns, parseA1, withoutComputedColumns, type Cell, type Grid } from '../grid';
import { actionFormulas, type Field, type PatchValue } from '../patch';
import { ROW_ID } from '../rowId';
import { DEFAULT_RAG_POLICY, type RagPolicy } from '../rag';
import { judge, type Judged } from './judge';
import type { SheetKnown } from './known';
import { readSeen, writtenSeen } from './seen';
import { SheetRows } from './SheetRows';

/** What is to stand in a cell of ours: a value, or what stands there. */
export type CellFilled =
  | {
      readonly value: PatchValue;
      /** Without its `=`: it gives the value, and goes on giving what belongs there. */
      readonly formula?: string;
    }
  /** `plain` where no formula ever stands. */
  | { readonly keep: 'plain' | 'any' };

/** A row as it is to be, from the first of our columns to the last. */
export interface RowFilled {
  readonly row: number;
  readonly cells: readonly CellFilled[];
  /** It was put in since the last whole reading: its cells have no formats of ours yet. */
  readonly isNew: boolean;
}

export interface RowsToCheck {
  readonly known: SheetKnown;
  readonly policy: RagPolicy | null;
  /** The sheet as it is, with what is ours. Of rows that were not edited, words are enough. */
  readonly grid: Grid;
  /** From 0, both included. */
  readonly rows: { readonly top: number; readonly bottom: number };
  /** ISO day. */
  readonly today: string;
}

export interface RowsChecked {
  /** The first of our columns. */
  readonly left: number;
  readonly rows: readonly RowFilled[];
  /** Something was edited above the first row, where titles stand: what was known may not hold any more. */
  readonly isAbove: boolean;
}

/** Said beside a row whose last check no longer holds, and which cannot be checked by itself. */
export const NOT_CHECKED = '… Changed since it was checked: open Shirebook to check it again.';

type Columns = ReadonlyMap<number, Field>;

/**
 * What belongs beside edited rows, of each by itself; rows that need nothing are left out. Null where the
 * sheet is not as it was known any more: then nothing can be said of any row.
 */
export function checkRows(given: RowsToCheck): RowsChecked | null {
  const sheet = new SheetRows(given.known, withoutComputedColumns(given.grid));
  if (!sheet.fits) return null;
  const isAbove = given.rows.top < sheet.firstRow;
  const columns = columnsOf(given.grid);
  if (!columns) return { left: 0, rows: [], isAbove };
  const ours = oursIn(given.grid, columns);
  const filled: RowFilled[] = [];
  for (let row = Math.max(given.rows.top, sheet.firstRow); row <= given.rows.bottom; row++) {
    const own = fill(row, sheet, columns, ours, given);
    if (own) filled.push(own);
  }
  return { left: Math.min(...columns.keys()), rows: filled, isAbove };
}

/** Our columns by place, if they stand side by side with what was seen among them; else null. */
function columnsOf(grid: Grid): Columns | null {
  const found = [...computedColumns(grid).values()].sort((a, b) => a.column - b.column);
  const isWhole = found.every(({ column }, at) => column === found[0]!.column + at);
  const columns = new Map(found.map(({ name, column }) => [column, name as Field]));
  return isWhole && [...columns.values()].includes('Seen') ? columns : null;
}

/** What stands in a column of ours on a row. */
type Ours = (row: number, field: Field) => Cell | null;

function oursIn({ rows }: Grid, columns: Columns): Ours {
  const placeOf = new Map([...columns].map(([column, field]) => [field, column]));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return (row, field) =>
    byRow.get(row)?.cells.find(({ column }) => column === placeOf.get(field))?.cell ?? null;
}

function fill(
  row: number,
  sheet: SheetRows,
  columns: Columns,
  ours: Ours,
  given: RowsToCheck,
): RowFilled | null {
  const fields = [...columns.values()];
  const isBare = fields.every((field) => field === 'Seen' || ours(row, field) === null);
  const seen = ours(row, 'Seen')?.text ?? '';
  if (!sheet.isFilled(row)) {
    if (isBare && seen === '') return null;
    const cells = fields.map((field) => (isTheirs(field) ? KEPT : { value: null }));
    return { row, cells, isNew: false };
  }
  const isNew = seen === '';
  const policy = given.policy ?? DEFAULT_RAG_POLICY;
  const before = readSeen(seen);
  const mayJudge = before !== null || (isNew && isPartOfTable(row, sheet, ours));
  const judged = mayJudge ? judge(sheet, row, before, { today: given.today, policy }) : null;
  if (judged) return { row, cells: cellsOf(judged, row, isNew, sheet, columns, policy), isNew };
  if (isBare) return null;
  const cells = fields.map((field): CellFilled => {
    if (field === 'Check') return { value: NOT_CHECKED };
    return field === 'Marks' ? { value: null } : { keep: 'any' };
  });
  return { row, cells, isNew: false };
}

const KEPT: CellFilled = { keep: 'plain' };

/** What the county wrote, and the id it knows the row by, do not go by what stands there. */
function isTheirs(field: Field): boolean {
  return field === 'County comment' || field === ROW_ID;
}

/** A row that was put in right below one that was seen, or below others that were put in there. */
function isPartOfTable(row: number, sheet: SheetRows, ours: Ours): boolean {
  for (let above = row - 1; sheet.isFilled(above); above--) {
    const seen = ours(above, 'Seen')?.text ?? '';
    if (seen !== '') return readSeen(seen) !== null;
  }
  return false;
}

function cellsOf(
  { read, values, seen }: Judged,
  row: number,
  isNew: boolean,
  sheet: SheetRows,
  columns: Columns,
  policy: RagPolicy,
): CellFilled[] {
  const place = new Map([...columns].map(([column, field]) => [field, column]));
  const { lists, statusColumn } = sheet.known;
  const at = (field: Field) => a1(row, place.get(field)!);
  const cellAt = (address: string): Cell | null => {
    const cell = parseA1(address);
    return cell && sheet.cellAt(cell.row, cell.column);
  };
  const hasFormulas = place.has('Due') && place.has('Facts');
  const formulas = hasFormulas
    ? actionFormulas([read.action], { row, at, cellAt, statusColumn, lists, policy })
    : {};
  return [...columns.values()].map((field): CellFilled => {
    if (isTheirs(field)) return KEPT;
    // a row that was put in is new to the next whole reading too
    if (field === 'Seen') return { value: isNew ? null : writtenSeen(seen) };
    const formula = isNew && field === 'Due' ? undefined : formulas[field];
    return { value: values[field] ?? null, ...(formula === undefined ? {} : { formula }) };
  });
}
