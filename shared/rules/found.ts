import { parseRange } from '../grid';
import type { Finding } from './finding';
import type { Rule } from './rule';

/** A finding, its rule, and where its first cell stands (rows and columns from 0). */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly row: number;
  readonly column: number;
}

/** What a rule found, with its place. */
export function foundBy(rule: Rule, finding: Finding): Found {
  const range = parseRange(finding.cell.split(',')[0]!);
  return { rule, finding, row: range?.top ?? 0, column: range?.left ?? 0 };
}

/**
 * By sheet, row, column, code and words. Sheets are in the workbook's order; those of no workbook by
 * name, after them.
 */
export function byPlace(sheets: readonly string[]): (a: Found, b: Found) => number {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const placeOf = ({ finding }: Found) => places.get(finding.sheet) ?? sheets.length;
  return (a, b) =>
    (a.finding.sheet === b.finding.sheet ? 0 : placeOf(a) - placeOf(b)) ||
    byText(a.finding.sheet, b.finding.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    byText(a.rule.code, b.rule.code) ||
    byText(a.finding.cell, b.finding.cell) ||
    byText(a.finding.message, b.finding.message) ||
    byText(a.finding.ref ?? '', b.finding.ref ?? '') ||
    byText(fixesIn(a), fixesIn(b));
}

/** A lead that is merged over five rows is wrong once. */
export function saysTheSame(one: Found, other: Found): boolean {
  const [a, b] = [one.finding, other.finding];
  return one.rule === other.rule && a.sheet === b.sheet && a.cell === b.cell && a.message === b.message;
}

/** By code point: the same order in every place and language. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function fixesIn({ finding }: Found): string {
  return (finding.edits ?? []).map(({ cell, title, by }) => `${cell} ${title} ${by}`).join('\n');
}
