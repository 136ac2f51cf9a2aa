import type { Grid } from '../grid';
import type { Issue } from '../model';
import { fixesOf } from './fixesOf';
import { byPlace, saysTheSame, type Found } from './found';
import type { CheckOptions } from './options';

/**
 * What was found as issues, kept from one check to the next: what is found again stands in its order
 * already, and is in words already.
 */
export class IssueList {
  private sheets: readonly string[] = [];
  private known: ReadonlySet<Found> = new Set();
  private sorted: readonly Found[] = [];
  private readonly issues = new WeakMap<Found, Issue>();

  /** In order, each once, with the county's severities and fixes for the cells as they are. */
  update(
    found: readonly Found[],
    grids: readonly Grid[],
    { severities = {} }: Pick<CheckOptions, 'severities'>,
  ): Issue[] {
    this.sort(
      found,
      grids.map(({ sheet }) => sheet),
    );
    const issues: Issue[] = [];
    let above: Found | null = null;
    for (const own of this.sorted) {
      const again = above !== null && saysTheSame(above, own);
      above = own;
      const severity = severities[own.rule.code] ?? own.rule.severity;
      if (!again && severity !== 'off') issues.push(this.issueOf(own, severity, grids));
    }
    return issues;
  }

  private issueOf(own: Found, severity: Issue['severity'], grids: readonly Grid[]): Issue {
    const before = this.issues.get(own);
    const { sheet, cell, ref = null, message, edits = [] } = own.finding;
    if (before?.severity === severity && edits.length === 0) return before;
    const fixes = fixesOf(own.finding, grids);
    const issue = { code: own.rule.code, severity, sheet, cell, ref, message, fixes };
    this.issues.set(own, issue);
    return issue;
  }

  private sort(found: readonly Found[], sheets: readonly string[]): void {
    const compare = byPlace(sheets);
    const all = new Set(found);
    if (sheets.length !== this.sheets.length || sheets.some((sheet, index) => sheet !== this.sheets[index])) {
      this.sorted = [...all].sort(compare);
    } else {
      const kept = this.sorted.filter((own) => all.has(own));
      const come = [...all].filter((own) => !this.known.has(own)).sort(compare);
      this.sorted = come.length === 0 ? kept : merged(kept, come, compare);
    }
    this.sheets = sheets;
    this.known = all;
  }
}

/** Two sorted lists as one. */
function merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const all: Item[] = [];
  let next = 0;
  for (const item of one) {
    while (next < other.length && compare(other[next]!, item) < 0) all.push(other[next++]!);
    all.push(item);
  }
  return all.concat(other.slice(next));
}
