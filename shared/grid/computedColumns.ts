import { byStretch } from '../sharing';
import type { Grid, GridRow } from './grid';

/**
 * What stands behind every heading of ours on an officer's sheet. Columns of ours are known by it and by
 * nothing else, so that they are known again when rows are sorted, columns are moved or inserted, and the
 * workbook is saved as something else, even as text.
 */
const MARK = ' (Shirebook)';

/** `Due` → `Due (Shirebook)` */
export function computedHeading(name: string): string {
  return name + MARK;
}

/** `Due (Shirebook)` → `Due`; null for any other heading. */
export function computedName(text: string): string | null {
  if (!text.endsWith(')')) return null;
  const trimmed = text.trim();
  return trimmed.length > MARK.length && trimmed.endsWith(MARK) ? trimmed.slice(0, -MARK.length) : null;
}

/** A column of ours: it begins with its heading and goes on to the end of the sheet. */
export interface ComputedColumn {
  readonly name: string;
  readonly column: number;
  /** The row of its first heading, from 0; it has it again wherever the officer's headings stand again. */
  readonly top: number;
}

/** The columns of ours on a sheet, by name; where one was copied, the first that has it. */
export function computedColumns(grid: Grid): ReadonlyMap<string, ComputedColumn> {
  const found = new Map<string, ComputedColumn>();
  for (const each of allComputedColumns(grid)) if (!found.has(each.name)) found.set(each.name, each);
  return found;
}

/** Every column that bears a heading of ours, copies too, by its first heading. */
export function allComputedColumns({ rows }: Grid): ComputedColumn[] {
  const found = new Map<number, ComputedColumn>();
  for (const headings of headingsIn(rows)) {
    for (const heading of headings) if (!found.has(heading.column)) found.set(heading.column, heading);
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}

/** Every cell with a heading of ours. */
const headingsIn = byStretch((rows: readonly GridRow[]): readonly ComputedColumn[] => {
  const headings: ComputedColumn[] = [];
  for (const { row, cells } of rows) {
    for (const { column, cell } of cells) {
      const name = cell.kind === 'text' ? computedName(cell.value) : null;
      if (name !== null) headings.push({ name, column, top: row });
    }
  }
  return headings;
});
