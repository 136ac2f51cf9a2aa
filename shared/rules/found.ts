import { parseRange, type Grid } from '../grid';
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
export function foundBy(rule: Rule, findings: readonly Finding[]): Found[] {
  return findings.map((finding) => {
    const range = parseRange(finding.cell.split(',')[0]!);
    return { rule, finding, row: range?.top ?? 0, column: range?.left ?? 0 };
  });
}

/**
 * By sheet, row, column and code, each once: a lead that is merged over five rows is wrong once.
 * Sheets are in the workbook's order; those of no workbook by name, after them.
 */
export function inOrder(found: readonly Found[], sheets: readonly Grid[]): Found[] {
  const places = new Map(sheets.map((grid, index) => [grid.sheet, index]));
  const placeOf = (own: Found) => places.get(own.finding.sheet) ?? sheets.length;
  const compare = (a: Found, b: Found): number =>
    placeOf(a) - placeOf(b) ||
    byText(a.finding.sheet, b.finding.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    byText(a.rule.code, b.rule.code) ||
    byText(a.finding.cell, b.finding.cell) ||
    byText(a.finding.message, b.finding.message) ||
    byText(a.finding.ref ?? '', b.finding.ref ?? '');
  const sorted = [...found].sort(compare);
  return sorted.filter((own, index) => index === 0 || !saysTheSame(sorted[index - 1]!, own));
}

function saysTheSame(before: Found, own: Found): boolean {
  const [a, b] = [before.finding, own.finding];
  return before.rule === own.rule && a.sheet === b.sheet && a.cell === b.cell && a.message === b.message;
}

/** By code point: the same order in every place and language. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
