import type { Grid } from '../grid';
import type { Issue } from '../model';
import { fixesOf } from './fixesOf';
import { byPlace, saysTheSame, type Found } from './found';
import type { CheckOptions } from './options';

/** What was found, and the issue that was last made of it. */
interface Entry {
  readonly found: Found;
  issue: Issue | null;
}

/**
 * What was found as issues, kept from one check to the next: what is found again stands in its order
 * already, and is in words already.
 */
export class IssueList {
  private sheets: readonly string[] = [];
  private known: ReadonlySet<Found> = new Set();
  private entries: readonly Entry[] = [];

  /** In order, each once, with the county's severities and fixes for the cells as they are. */
  update(
    found: readonly Found[],
    grids: readonly Grid[],
    { severities = {} }: Pick<CheckOptions, 'severities'>,
  ): Issue[] {
    const sheets = grids.map(({ sheet }) => sheet);
    this.sort(found, sheets);
    const issues: Issue[] = [];
    let above: Found | null = null;
    for (const entry of this.entries) {
      const { found: own } = entry;
      const again = above !== null && saysTheSame(above, own);
      above = own;
      const severity = severities[own.rule.code] ?? own.rule.severity;
      if (!again && severity !== 'off') issues.push(issueOf(entry, severity, grids));
    }
    return issues;
  }

  private sort(found: readonly Found[], sheets: readonly string[]): void {
    const place = byPlace(sheets);
    const compare = (a: Entry, b: Entry) => place(a.found, b.found);
    const all = new Set(found);
    const moved =
      sheets.length !== this.sheets.length || sheets.some((sheet, at) => sheet !== this.sheets[at]);
    const come = [...all].filter((own) => moved || !this.known.has(own));
    const kept = moved ? [] : this.entries.filter((entry) => all.has(entry.found));
    const sorted = come.map((own): Entry => ({ found: own, issue: null })).sort(compare);
    this.entries = merged(kept, sorted, compare);
    this.sheets = sheets;
    this.known = all;
  }
}

function issueOf(entry: Entry, severity: Issue['severity'], grids: readonly Grid[]): Issue {
  const { rule, finding } = entry.found;
  const { sheet, cell, ref = null, message, edits = [] } = finding;
  // fixes are for the cells as they are now
  if (entry.issue?.severity === severity && edits.length === 0) return entry.issue;
  const fixes = fixesOf(finding, grids);
  entry.issue = { code: rule.code, severity, sheet, cell, ref, message, fixes };
  return entry.issue;
}

/** Two sorted lists as one. */
function merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (other.length === 0) return one;
  const all: Item[] = [];
  let next = 0;
  for (const item of one) {
    while (next < other.length && compare(other[next]!, item) < 0) all.push(other[next++]!);
    all.push(item);
  }
  return all.concat(other.slice(next));
}
