import { parseRange } from '../grid';
import type { Issue } from '../model';
import { besideActions, checkText, issueRows, type RowValues } from '../patch';
import type { RagPolicy } from '../rag';
import { printOf } from '../print';
import { checkRow } from '../rules';
import type { ReadAlone } from '../read';
import type { Seen, SeenIssue, SeenMark } from './seen';
import type { SheetRows } from './SheetRows';

/** What belongs beside a row that was read by itself. */
export interface Judged {
  readonly read: ReadAlone;
  /** By the rules that the row decides. */
  readonly issues: readonly Issue[];
  readonly values: RowValues;
  /** What still holds of what was seen. */
  readonly seen: Seen;
}

const NOTHING: Seen = { issues: [], marks: [] };

/**
 * Checks a row by itself: what the whole check would find in it by `ROW_CODES`, and what it found
 * otherwise, as long as the cells it found that in hold the same. Null where that cannot be told.
 */
export function judge(
  rows: SheetRows,
  row: number,
  before: Seen | null,
  { today, policy }: { readonly today: string; readonly policy: RagPolicy },
): Judged | null {
  const read = rows.read(row);
  if (!read) return null;
  const { sheet, around } = rows.known;
  const issues = checkRow(read.action, read.remarks, around, { asAt: today, policy });
  const isSame = ({ print }: SeenIssue | SeenMark, column: number) =>
    printOf(rows.textAt(row, column)) === print;
  const seen = before
    ? {
        issues: before.issues.filter((own) => isSame(own, own.columns[0]!)),
        marks: before.marks.filter((own) => isSame(own, own.column)),
      }
    : NOTHING;
  const others = seen.issues.map(({ severity, code, columns, message }): Issue => ({
    severity,
    code,
    sheet,
    cell: rows.address(row, columns),
    ref: read.action.ref,
    message,
    fixes: [],
  }));
  const all = [...issues, ...others].sort(byPlace);
  const marks = [
    ...marksIn(issueRows(all).get(row)?.marks ?? null),
    ...seen.marks.map(({ column, letter }) => [column, letter] as const),
  ];
  return {
    read,
    issues,
    values: {
      ...besideActions([read.action], today, policy),
      Check: checkText(all),
      Marks: writtenMarks(marks),
    },
    seen,
  };
}

function byPlace(a: Issue, b: Issue): number {
  return (
    columnOf(a) - columnOf(b) ||
    byText(a.code, b.code) ||
    byText(a.cell, b.cell) ||
    byText(a.message, b.message)
  );
}

function columnOf({ cell }: Issue): number {
  return parseRange(cell.split(',')[0]!)?.left ?? 0;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `;3e;5w;` as columns from 0 with their letters. */
export function marksIn(marks: string | null): (readonly [column: number, letter: 'e' | 'w'])[] {
  return (marks ?? '')
    .split(';')
    .filter(Boolean)
    .map((mark) => [parseInt(mark, 10) - 1, mark.endsWith('e') ? 'e' : 'w'] as const);
}

function writtenMarks(marks: readonly (readonly [number, 'e' | 'w'])[]): string | null {
  const gravest = new Map<number, 'e' | 'w'>();
  for (const [column, letter] of marks) if (gravest.get(column) !== 'e') gravest.set(column, letter);
  const sorted = [...gravest].sort(([a], [b]) => a - b);
  return sorted.length === 0
    ? null
    : `;${sorted.map(([column, letter]) => `${column + 1}${letter}`).join(';')};`;
}
