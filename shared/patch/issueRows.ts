import { parseRange, type Range } from '../grid';
import type { Issue } from '../model';

/** The issues of a sheet by row: those that begin on it, and the columns they mark there. */
export interface RowIssues {
  readonly issues: readonly Issue[];
  /** `;3e;5w;`: columns from 1, with e for an error and w for a warning; null where nothing is marked. */
  readonly marks: string | null;
}

export function issueRows(issues: readonly Issue[]): ReadonlyMap<number, RowIssues> {
  const rows = new Map<number, { issues: Issue[]; marks: Map<number, 'e' | 'w'> }>();
  const at = (row: number) => {
    const known = rows.get(row) ?? { issues: [], marks: new Map<number, 'e' | 'w'>() };
    rows.set(row, known);
    return known;
  };
  for (const issue of issues) {
    rangesOf(issue.cell).forEach((range, index) => {
      if (index === 0) at(range.top).issues.push(issue);
      if (issue.severity === 'advice') return;
      for (let row = range.top; row <= range.bottom; row++) mark(at(row).marks, range, issue.severity);
    });
  }
  return new Map([...rows].map(([row, own]) => [row, { issues: own.issues, marks: written(own.marks) }]));
}

function mark(marks: Map<number, 'e' | 'w'>, { left, right }: Range, severity: 'error' | 'warning'): void {
  for (let column = left; column <= right; column++) {
    if (severity === 'error') marks.set(column, 'e');
    else if (!marks.has(column)) marks.set(column, 'w');
  }
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
