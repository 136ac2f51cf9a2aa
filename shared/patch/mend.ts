import { computedHeading, type Cell, type ComputedColumn } from '../grid';
import { isoToSerial } from '../time';
import type { Beside, RowValues } from './beside';
import { FACT_FIELDS, type Field } from './field';
import { lookOf, lookPatches } from './lookOf';
import { rectangles, type Placed } from './rectangles';
import type { PatchValue, SheetPatch } from './sheetPatch';

/** What our columns on a sheet hold now. */
export interface Held {
  readonly columns: ReadonlyMap<string, ComputedColumn>;
  /** Rows on which any of our columns holds something. */
  readonly rows: Iterable<number>;
  readonly cellAt: (row: number, column: number) => Cell | null;
  /** Whether the row was read after the last change on the sheet: a formula elsewhere may have another result by now. */
  readonly isFresh: (row: number) => boolean;
  /** Cells that are somebody else's to write. */
  readonly isTheirs: (row: number, column: number) => boolean;
}

export interface Mending {
  readonly patches: readonly SheetPatch[];
  /** Formulas that will tell by themselves, or not: to be looked at again once the patches are written. */
  readonly doubts: readonly { readonly row: number; readonly column: number }[];
}

/** The fields whose values the formulas of an action go by. */
const GIVEN: readonly Field[] = ['Due', ...FACT_FIELDS];

/**
 * The smallest patches that make our columns say what they should. A cell that is right is left alone,
 * a formula too that gives the right value; one that does not is replaced by the value.
 */
export function mend(beside: Beside, held: Held): Mending {
  const cells: Placed<PatchValue>[] = [];
  const looks: Placed<ReturnType<typeof lookOf>>[] = [];
  const doubts: { row: number; column: number }[] = [];
  const top = Math.min(...[...held.columns.values()].map((own) => own.top));
  const fields = [...held.columns.values()].map(({ name, column }) => ({ field: name as Field, column }));
  const givenFirst = fields.sort((a, b) => Number(GIVEN.includes(b.field)) - Number(GIVEN.includes(a.field)));
  for (const row of new Set([...beside.rows.keys(), ...beside.headingRows, ...held.rows])) {
    if (row <= top) continue;
    const wanted = wantedOn(row, beside);
    let given = false;
    let isNew = true;
    const before = cells.length;
    for (const { field, column } of givenFirst) {
      const cell = held.cellAt(row, column);
      if (cell) isNew = false;
      const value = wanted[field] ?? null;
      if (holds(cell, value) || held.isTheirs(row, column)) continue;
      if (cell?.formula !== undefined && (given || !held.isFresh(row))) doubts.push({ row, column });
      else {
        cells.push({ row, column, value });
        given ||= GIVEN.includes(field);
      }
    }
    if (isNew)
      for (const { column } of cells.slice(before)) {
        const { field } = fields.find((own) => own.column === column)!;
        looks.push({ row, column, value: lookOf(field, row, beside) });
      }
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

function wantedOn(row: number, { rows, headingRows, fields }: Beside): RowValues {
  if (!headingRows.includes(row)) return rows.get(row) ?? {};
  return Object.fromEntries(fields.map((field) => [field, computedHeading(field)]));
}

/** Whether a cell says just that. A formula that gives nothing is empty; one never calculated is not ours to judge. */
export function holds(cell: Cell | null, value: PatchValue): boolean {
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
