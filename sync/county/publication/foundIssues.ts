import { parseRange, type Workbook } from '../../../shared/grid';
import type { Issue, Reading } from '../../../shared/model';
import { check, Checker, type CheckOptions } from '../../../shared/rules';

/**
 * What the check of a return found with its workbook at hand. The workbook is not kept: what only its
 * cells tell, and the fixes made for them, are taken from here when the return is checked again.
 */
export interface FoundIssues {
  /** The settings under which it was checked, by their key; what was found before that was noted has none. */
  readonly under?: string;
  /** The sheets in the workbook's order. */
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
  /** Places among `issues` of those that only the cells tell. */
  readonly ofCells: readonly number[];
}

/** Checks a return as it came in. */
export function findIssues(
  reading: Reading,
  workbook: Workbook,
  options: CheckOptions,
  under?: string,
): FoundIssues {
  const checker = new Checker();
  const issues = checker.update(reading, { ...options, workbook });
  const told = new Set(checker.update(reading, options).map(keyOf));
  return {
    ...(under !== undefined && { under }),
    sheets: workbook.sheets.map(({ sheet }) => sheet),
    issues,
    ofCells: [...issues.keys()].filter((at) => !told.has(keyOf(issues[at]!))),
  };
}

/** The issues of a return as it stands in the county, in the order of its workbook. */
export function issuesNow(reading: Reading, found: FoundIssues | null, options: CheckOptions): Issue[] {
  const now = check(reading, options);
  if (!found) return now;
  const before = new Map(found.issues.map((issue) => [keyOf(issue), issue]));
  const fixed = now.map((issue) => ({ ...issue, fixes: before.get(keyOf(issue))?.fixes ?? issue.fixes }));
  const { severities = {} } = options;
  const ofCells = found.ofCells.flatMap((at): Issue[] => {
    const issue = found.issues[at]!;
    const severity = severities[issue.code] ?? issue.severity;
    return severity === 'off' ? [] : [{ ...issue, severity }];
  });
  return inOrder([...fixed, ...ofCells], found.sheets);
}

function keyOf({ code, sheet, cell, message }: Issue): string {
  return `${code}\n${sheet}\n${cell}\n${message}`;
}

/** By sheet, row and column, as a check gives them. */
export function inOrder(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  const placed = issues.map((issue) => {
    const at = sheets.indexOf(issue.sheet);
    const range = parseRange(issue.cell.split(',')[0]!);
    return { issue, sheet: at < 0 ? sheets.length : at, row: range?.top ?? 0, column: range?.left ?? 0 };
  });
  return placed
    .sort(
      (a, b) =>
        a.sheet - b.sheet || a.row - b.row || a.column - b.column || byText(keyOf(a.issue), keyOf(b.issue)),
    )
    .map(({ issue }) => issue);
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
