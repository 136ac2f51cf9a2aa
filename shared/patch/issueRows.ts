import { parseRange, type Range } from '../grid';
import type { Issue } from '../model';
import { ByPlace, type Rows } from './ByPlace';

/** The issues of a sheet by row: those that begin on it, and the columns they mark there. */
export interface RowIssues {
  readonly issues: readonly Issue[];
  /** `;3e;5w;`: columns from 1, with e for an error and w for a warning; null where nothing is marked. */
  readonly marks: string | null;
}

/** @param issues of one sheet. */
export function issueRows(issues: readonly Issue[]): ReadonlyMap<number, RowIssues> {
  const byPlace = issuesByPlace();
  const found = new Map<number, RowIssues>();
  for (const [sheet, rows] of byPlace.take(issues))
    for (const row of rows) found.set(row, saidOn(row, byPlace.at(sheet, row)));
  return found;
}

/** Issues by the rows on which they begin, or mark a cell. */
export function issuesByPlace(): ByPlace<Issue> {
  return new ByPlace(rowsOf);
}

/** @param issues those that begin on the row or mark a cell of it. */
export function saidOn(row: number, issues: readonly Issue[]): RowIssues {
  return {
    issues: issues.filter(({ cell }) => rangesOf(cell)[0]?.top === row),
    marks: marksOn(row, issues),
  };
}

function rowsOf({ sheet, cell, severity }: Issue): Rows {
  const ranges = rangesOf(cell);
  const rows = new Set(ranges.slice(0, 1).map(({ top }) => top));
  if (severity !== 'advice')
    for (const { top, bottom } of ranges) for (let row = top; row <= bottom; row++) rows.add(row);
  return { sheet, rows: [...rows] };
}

function marksOn(row: number, issues: readonly Issue[]): string | null {
  const marks = new Map<number, 'e' | 'w'>();
  for (const { cell, severity } of issues) {
    if (severity === 'advice') continue;
    for (const { top, bottom, left, right } of rangesOf(cell)) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= right; column++)
        if (severity === 'error') marks.set(column, 'e');
        else if (!marks.has(column)) marks.set(column, 'w');
    }
  }
  return written(marks);
}

function written(marks: ReadonlyMap<number, string>): string | null {
  if (marks.size === 0) return null;
  const sorted = [...marks].sort(([a], [b]) => a - b);
  return `;${sorted.map(([column, letter]) => `${column + 1}${letter}`).join(';')};`;
}

/** `B8:B10` or `B8, D8` as ranges. */
function rangesOf(cell: string): readonly Range[] {
  return cell.split(',').flatMap((part) => parseRange(part.trim()) ?? []);
}
