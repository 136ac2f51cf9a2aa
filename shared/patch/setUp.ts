import { allComputedColumns, computedHeading, type Grid } from '../grid';
import type { RagPolicy } from '../rag';
import type { Beside } from './beside';
import { markColours, ragColours } from './colours';
import { CHECK_FIELDS, isHidden, RAG_FIELDS, widthOf, type Field } from './field';
import { formulasOf } from './formulasOf';
import { listsIn, listsPatches } from './listsSheet';
import { lookOf, lookPatches } from './lookOf';
import { rectangles, type Placed } from './rectangles';
import { remove } from './remove';
import { ROWS_TO_COME } from './rowsToCome';
import type { PatchLook, PatchValue, SheetPatch } from './sheetPatch';
import type { RowFormulas } from './rowFormulas';

const LAST_ROW = 1_048_575;

export interface SetUpInput {
  readonly beside: Beside;
  /** The sheet as the officer has it, without columns of ours. */
  readonly own: Grid;
  /** Every sheet as it is, with what is ours. */
  readonly sheets: readonly Grid[];
  readonly policy: RagPolicy;
}

/**
 * What setting up writes beside the records of a sheet: to the right of everything on it, with one
 * column left free so that a table of the officer's does not grow into ours. A sheet that was set up
 * before is set up anew. Nothing is written on a cell of the officer's.
 */
export function setUp({ beside, own, sheets, policy }: SetUpInput): SheetPatch[] {
  const { sheet, fields, headingRows } = beside;
  const right = rightmost(own);
  const columnOf = (field: Field) => right + 2 + fields.indexOf(field);
  const formulas = isChecked(beside)
    ? new Map<number, RowFormulas>()
    : formulasOf(beside, own, columnOf, listsIn(sheets, policy), policy);
  const before = sheets.find((grid) => grid.sheet === sheet);
  return [
    ...(before && allComputedColumns(before).length > 0 ? remove(before) : []),
    ...(isChecked(beside) ? [] : listsPatches(sheets, policy)),
    ...written(beside, formulas, columnOf),
    ...lookPatches(sheet, [...headingLooks(beside, columnOf), ...rowLooks(beside, columnOf)]),
    ...fields.map((field): SheetPatch => {
      const column = columnOf(field);
      const shown = isHidden(field) ? { hidden: true } : { width: widthOf(field) };
      return { kind: 'columns', sheet, left: column, right: column, ...shown };
    }),
    ...colours(beside, columnOf, Math.max(0, right), (headingRows[0] ?? 0) + 1),
  ];
}

/** Whether only what is wrong stands beside the records. */
export function isChecked({ fields }: Beside): boolean {
  return CHECK_FIELDS[0] === fields[0];
}

function written(
  { sheet, fields, headingRows, rows }: Beside,
  formulas: ReadonlyMap<number, RowFormulas>,
  columnOf: (field: Field) => number,
): SheetPatch[] {
  const values: Placed<PatchValue>[] = headingRows.flatMap((row) =>
    fields.map((field) => ({ row, column: columnOf(field), value: computedHeading(field) })),
  );
  const formulaCells: Placed<string>[] = [];
  for (const [row, own] of rows) {
    for (const field of fields) {
      const formula = formulas.get(row)?.[field];
      const place = { row, column: columnOf(field) };
      if (formula !== undefined) formulaCells.push({ ...place, value: formula });
      // what is empty is written too: it keeps blocks whole, and they are few then
      else values.push({ ...place, value: own[field] ?? null });
    }
  }
  return [
    ...rectangles(values).map(({ area, values: block }): SheetPatch => ({
      kind: 'values',
      sheet,
      area,
      values: block,
    })),
    ...rectangles(formulaCells).map(({ area, values: block }): SheetPatch => ({
      kind: 'formulas',
      sheet,
      area,
      formulas: block,
    })),
  ];
}

function headingLooks(
  { fields, headingRows }: Beside,
  columnOf: (field: Field) => number,
): Placed<PatchLook>[] {
  return headingRows.flatMap((row) =>
    fields.map((field) => ({ row, column: columnOf(field), value: 'computed heading' as const })),
  );
}

function rowLooks(beside: Beside, columnOf: (field: Field) => number): Placed<PatchLook>[] {
  return [...beside.rows.keys()].flatMap((row) =>
    beside.fields.map((field) => ({ row, column: columnOf(field), value: lookOf(field, row, beside) })),
  );
}

function colours(
  { sheet, fields, rows }: Beside,
  columnOf: (field: Field) => number,
  right: number,
  top: number,
): SheetPatch[] {
  const last = Math.max(top, ...rows.keys());
  const bottom = Math.min(LAST_ROW, last + ROWS_TO_COME);
  const rags = fields.filter((field) => RAG_FIELDS.includes(field));
  return [
    ...rags.map((field) => {
      const column = columnOf(field);
      return ragColours(sheet, field, { top, left: column, bottom, right: column });
    }),
    markColours(sheet, { top, left: 0, bottom, right }, columnOf('Marks')),
  ];
}

/** The last column with anything in it, merged blocks counted whole; −1 where there is none. */
export function rightmost({ rows, merges }: Grid): number {
  let right = -1;
  for (const { cells } of rows) right = Math.max(right, cells.at(-1)?.column ?? -1);
  for (const merge of merges) right = Math.max(right, merge.right);
  return right;
}
