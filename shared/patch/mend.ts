import { computedHeading, type Cell, type ComputedColumn } from '../grid';
import { isoToSerial } from '../time';
import type { RowMap } from '../sharing';
import type { Beside, RowValues } from './beside';
import { FACT_FIELDS, type Field } from './field';
import { lookOf, lookPatches } from './lookOf';
import { rectangles, type Placed } from './rectangles';
import type { PatchLook, PatchValue, SheetPatch } from './sheetPatch';

/** What our columns on a sheet hold now. */
export interface Held {
  readonly columns: ReadonlyMap<string, ComputedColumn>;
  /**
   * Rows that may not say what they should, ascending: something was read or written there since they were
   * settled, or something else is wanted there.
   */
  readonly unsettled: (wanted: RowMap<RowValues>) => readonly number[];
  readonly cellAt: (row: number, column: number) => Cell | null;
  /** Whether the row was read after the last change on the sheet: a formula elsewhere may have another result by now. */
  readonly isFresh: (row: number) => boolean;
  /** Cells that are somebody else's to write. */
  readonly isTheirs: (row: number, column: number) => boolean;
  /** The row says what is wanted there. */
  readonly settle: (row: number) => void;
}

export interface Mending {
  readonly patches: readonly SheetPatch[];
  /** Formulas that will tell by themselves, or not: to be looked at again once the patches are written. */
  readonly doubts: readonly CellPlace[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface FieldColumn {
  readonly field: Field;
  readonly column: number;
}

/** The fields whose values the formulas of an action go by. */
const GIVEN: ReadonlySet<Field> = new Set<Field>(['Due', ...FACT_FIELDS]);
/** Formulas of these look at cells of the officer's alone. */
const BY_OFFICER: ReadonlySet<Field> = new Set<Field>(['Due', 'Status means']);
const NOTHING: RowValues = {};

/**
 * The smallest patches that make our columns say what they should. A cell that is right is left alone,
 * a formula too that gives the right value; one that does not is replaced by the value.
 */
export function mend(beside: Beside, held: Held): Mending {
  const columns = [...held.columns.values()];
  const top = Math.min(...columns.map((own) => own.top));
  // what formulas go by comes first: once it is written, what they will give is not known
  const fields = columns
    .map(({ name, column }): FieldColumn => ({ field: name as Field, column }))
    .filter(({ field }) => !beside.unknown.has(field))
    .sort((a, b) => Number(GIVEN.has(b.field)) - Number(GIVEN.has(a.field)));
  const cells: Placed<PatchValue>[] = [];
  const looks: Placed<PatchLook>[] = [];
  const doubts: CellPlace[] = [];
  const heads = new Set(beside.headingRows);
  const headings = headingsOf(beside);
  for (const row of [...heads, ...held.unsettled(beside.rows).filter((own) => !heads.has(own))]) {
    if (row <= top) continue;
    const wanted = heads.has(row) ? headings : (beside.rows.get(row) ?? NOTHING);
    const mended = mendRow(row, wanted, fields, held);
    cells.push(...mended.cells);
    doubts.push(...mended.doubts);
    if (mended.isEmpty || isUnseen(row, wanted, fields, held))
      looks.push(
        ...(mended.isEmpty ? mended.cells : fields).map(({ column, field }) => ({
          row,
          column,
          value: lookOf(field, row, beside),
        })),
      );
    if (mended.isRight && !heads.has(row)) held.settle(row);
  }
  const { sheet } = beside;
  return {
    patches: [
      ...rectangles(cells).map(({ area, values }): SheetPatch => ({ kind: 'values', sheet, area, values })),
      ...lookPatches(sheet, looks),
    ],
    doubts,
  };
}

function mendRow(row: number, wanted: RowValues, fields: readonly FieldColumn[], held: Held) {
  const cells: (Placed<PatchValue> & FieldColumn)[] = [];
  const doubts: CellPlace[] = [];
  let given = false;
  let isEmpty = true;
  let isRight = true;
  for (const { field, column } of fields) {
    const cell = held.cellAt(row, column);
    if (cell) isEmpty = false;
    const value = wanted[field] ?? null;
    if (holds(cell, value)) continue;
    isRight = false;
    if (held.isTheirs(row, column)) continue;
    const mayTurn = !held.isFresh(row) || (given && !BY_OFFICER.has(field));
    if (cell?.formula !== undefined && mayTurn) doubts.push({ row, column });
    else {
      cells.push({ row, column, value, field });
      given ||= GIVEN.has(field);
    }
  }
  return { cells, doubts, isEmpty, isRight };
}

/** A row that was filled while no pane was open: it has its values, and no looks yet. */
function isUnseen(row: number, wanted: RowValues, fields: readonly FieldColumn[], held: Held): boolean {
  const seen = fields.find(({ field }) => field === 'Seen');
  return seen !== undefined && (wanted.Seen ?? null) !== null && held.cellAt(row, seen.column) === null;
}

function headingsOf({ fields }: Beside): RowValues {
  return Object.fromEntries(fields.map((field) => [field, computedHeading(field)]));
}

/** Whether a cell says just that. A formula that gives nothing is empty; one never calculated is not ours to judge. */
function holds(cell: Cell | null, value: PatchValue): boolean {
  if (cell?.uncalculated) return true;
  if (cell === null || cell.value === '') return value === null;
  if (value === null) return false;
  if (typeof value === 'number') return cell.kind === 'number' && isSame(cell.value, value);
  if (typeof value === 'string') return cell.kind === 'text' && cell.value === value;
  if (cell.kind === 'date') return cell.value.slice(0, 10) === value.day;
  return cell.kind === 'number' && cell.value === isoToSerial(value.day);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
