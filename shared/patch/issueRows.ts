import { parseRange, type Range } from '../grid';
import type { Issue } from '../model';

/** The issues of a sheet by row: those that begin on it, and the columns they mark there. */
export interface RowIssues {
  readonly issues: readonly Issue[];
  /** `;3e;5w;`: columns from 1, with e for an error and w for a warning; null where nothing is marked. */
  readonly marks: string | null;
}

/** What is said of a row is the very same object as long as the issues on it are. */
export function issueRows(issues: readonly Issue[]): ReadonlyMap<number, RowIssues> {
  const rows = new Map<number, OnRow>();
  const at = (row: number) => {
    const there = rows.get(row);
    if (there) return there;
    const fresh: OnRow = { issues: [], marking: [] };
    rows.set(row, fresh);
    return fresh;
  };
  for (const issue of issues) {
    const ranges = rangesOf(issue.cell);
    for (let index = 0; index < ranges.length; index++) {
      const { top, bottom } = ranges[index]!;
      if (index === 0) at(top).issues.push(issue);
      if (issue.severity === 'advice') continue;
      for (let row = top; row <= bottom; row++) at(row).marking.push(issue);
    }
  }
  const found = new Map<number, RowIssues>();
  for (const [row, own] of rows) found.set(row, saidOf(row, own));
  return found;
}

interface OnRow {
  /** Those that begin on the row. */
  readonly issues: Issue[];
  /** Those that mark cells of it, once for each range that does. */
  readonly marking: Issue[];
}

/** By the first issue on a row: most rows have the same as at the last edit. */
const last = new WeakMap<Issue, OnRow & { readonly row: number; readonly said: RowIssues }>();

function saidOf(row: number, own: OnRow): RowIssues {
  const first = own.issues[0] ?? own.marking[0]!;
  const before = last.get(first);
  if (before?.row === row && sameItems(before.issues, own.issues) && sameItems(before.marking, own.marking))
    return before.said;
  const said = { issues: own.issues, marks: marksOn(row, own.marking) };
  last.set(first, { row, ...own, said });
  return said;
}

function sameItems(a: readonly Issue[], b: readonly Issue[]): boolean {
  return a.length === b.length && a.every((issue, at) => issue === b[at]);
}

function marksOn(row: number, issues: readonly Issue[]): string | null {
  const marks = new Map<number, 'e' | 'w'>();
  for (const { cell, severity } of issues)
    for (const { top, bottom, left, right } of rangesOf(cell)) {
      if (row < top || row > bottom) continue;
      for (let column = left; column <= right; column++)
        if (severity === 'error') marks.set(column, 'e');
        else if (!marks.has(column)) marks.set(column, 'w');
    }
  return written(marks);
}

function written(marks: ReadonlyMap<number, string>): string | null {
  if (marks.size === 0) return null;
  const sorted = [...marks].sort(([a], [b]) => a - b);
  return `;${sorted.map(([column, letter]) => `${column + 1}${letter}`).join(';')};`;
}

/** Places stand in thousands of issues, and are much the same from one edit to the next. */
const known = new Map<string, readonly Range[]>();
const MOST_KNOWN = 100_000;

/** `B8:B10` or `B8, D8` as ranges. */
function rangesOf(cell: string): readonly Range[] {
  const before = known.get(cell);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const ranges = cell.split(',').flatMap((part) => parseRange(part.trim()) ?? []);
  known.set(cell, ranges);
  return ranges;
}
