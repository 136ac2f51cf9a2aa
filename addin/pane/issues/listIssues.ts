import { parseA1 } from '../../../shared/grid';
import { SEVERITIES, type Issue, type IssueCode, type Severity } from '../../../shared/model';

export interface IssueFilter {
  /** What is left out; all is shown at first, also of a severity that had no issue then. */
  readonly without: readonly Severity[];
  /** Null for all sheets. */
  readonly sheet: string | null;
}

export interface ListedIssue {
  /** The same for the same issue in the next list, so that focus stays on it. */
  readonly key: string;
  readonly issue: Issue;
}

export interface IssueGroup {
  readonly severity: Severity;
  readonly issues: readonly ListedIssue[];
}

/** The issues to show: by severity, then in the order of the sheets, then down each sheet. */
export function listIssues(issues: readonly Issue[], filter: IssueFilter): IssueGroup[] {
  const sheets = sheetsOf(issues);
  const order = new Map(sheets.map((sheet, at) => [sheet, at]));
  const shown = issues
    .filter((issue) => isOn(issue, filter.sheet))
    .map((issue) => ({ issue, at: placeOf(issue.cell), sheet: order.get(issue.sheet)! }))
    .sort((a, b) => a.sheet - b.sheet || a.at.row - b.at.row || a.at.column - b.at.column);
  const seen = new Map<string, number>();
  const listed = shown.map(({ issue }) => ({ key: keyOf(issue, seen), issue }));
  return SEVERITIES.filter((severity) => !filter.without.includes(severity)).flatMap((severity) => {
    const group = listed.filter(({ issue }) => issue.severity === severity);
    return group.length > 0 ? [{ severity, issues: group }] : [];
  });
}

/** The sheets that have issues, in the order in which the session tells of them. */
function sheetsOf(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ sheet }) => sheet))];
}

/** Whether an issue is on a sheet; on any where that is null. */
export function isOn(issue: Issue, sheet: string | null): boolean {
  return sheet === null || issue.sheet === sheet;
}

export function countBySeverity(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

/** How many issues of each code a click can mend: what “Fix all like this” would do. */
export function fixableByCode(issues: readonly Issue[]): ReadonlyMap<IssueCode, number> {
  const counts = new Map<IssueCode, number>();
  for (const { code, fixes } of issues) {
    if (fixes.length > 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** By what it is about and not by what it says: a message that changes with an edit is still the same issue. */
function keyOf({ code, sheet, cell }: Issue, seen: Map<string, number>): string {
  const key = `${code} ${sheet}!${cell}`;
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return before === 0 ? key : `${key} ${before}`;
}

/** The first cell of `B8:B10` or `B8, D8`. */
function placeOf(cell: string): { row: number; column: number } {
  return parseA1(cell.split(/[:,]/)[0]!) ?? { row: 0, column: 0 };
}
