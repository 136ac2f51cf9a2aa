import {
  computedHeading,
  textCell,
  dateCell,
  numberCell,
  type Cell,
  type Grid,
  type Workbook,
} from '../../shared/grid';
import { Learner, type Knowledge } from '../../shared/alone';
import type { Issue } from '../../shared/model';
import { BesideMaker, rightmost, type Beside, type PatchValue } from '../../shared/patch';
import { DEFAULT_RAG_POLICY } from '../../shared/rag';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';

export const TODAY = '2004-10-01';

export interface Whole {
  readonly issues: readonly Issue[];
  readonly besides: ReadonlyMap<string, Beside>;
  readonly knowledge: Knowledge;
}

/** What the whole core says of a workbook, and what it leaves for rows to be checked by. */
export function wholeOf(workbook: Workbook, today = TODAY): Whole {
  const policy = DEFAULT_RAG_POLICY;
  const reading = read(workbook);
  const issues = check(reading, { workbook, asAt: today });
  const besides = new BesideMaker().make(reading, issues, { today, policy, comments: null });
  const learnt = { workbook, whole: workbook.sheets, reading, issues, besides, today, policy };
  return { issues, ...new Learner().add(learnt) };
}

/** A sheet as it is once it was set up: with our columns to its right. */
export function setUpBy(own: Grid, beside: Beside): Grid {
  const left = rightmost(own) + 2;
  const rows = new Map(own.rows.map((row) => [row.row, row]));
  const put = (row: number, at: number, cell: Cell | null) => {
    if (!cell) return;
    const before = rows.get(row) ?? { row, hidden: false, cells: [] };
    rows.set(row, { ...before, cells: [...before.cells, { column: left + at, cell }] });
  };
  for (const row of beside.headingRows)
    beside.fields.forEach((field, at) => put(row, at, textCell(computedHeading(field))));
  for (const [row, values] of beside.rows)
    beside.fields.forEach((field, at) => put(row, at, cellFor(values[field] ?? null)));
  return { ...own, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

function cellFor(value: PatchValue): Cell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return textCell(value);
  return typeof value === 'number' ? numberCell(value) : dateCell(value.day);
}

/** A sheet with another cell in a place; null takes it out. */
export function withCell(grid: Grid, row: number, column: number, cell: Cell | null): Grid {
  const before = grid.rows.find((own) => own.row === row);
  const cells = (before?.cells ?? []).filter((own) => own.column !== column);
  if (cell) cells.push({ column, cell });
  const next = { row, hidden: false, cells: cells.sort((a, b) => a.column - b.column) };
  const rows = [...grid.rows.filter((own) => own.row !== row), ...(cells.length > 0 ? [next] : [])];
  return { ...grid, rows: rows.sort((a, b) => a.row - b.row) };
}
