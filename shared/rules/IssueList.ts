import type { Grid } from '../grid';
import type { Issue } from '../model';
import { changeOf, share } from '../sharing';
import { fixesOf } from './fixesOf';
import { byPlace, saysTheSame, type Found } from './found';
import type { CheckOptions } from './options';

/** What was found, and the issue that was last made of it. */
interface Entry {
  readonly found: Found;
  /** Whether its fixes depend on what the cells hold at the time. */
  readonly mends: boolean;
  issue: Issue | null;
}

/**
 * What was found as issues, kept from one check to the next: what is found again stands in its order
 * already, and is in words already.
 */
export class IssueList {
  private sheets: readonly string[] = [];
  private found: readonly Found[] = [];
  private entries: readonly Entry[] = [];
  /** The entries, less those that say what the one before says. */
  private told: readonly Entry[] = [];
  private issues: readonly Issue[] = [];

  /**
   * In order, each once, with the county's severities and fixes for the cells as they are. What is found
   * again is the very same issue, and the very same list where nothing else is found.
   */
  update(
    found: readonly Found[],
    grids: readonly Grid[],
    { severities = {} }: Pick<CheckOptions, 'severities'>,
  ): readonly Issue[] {
    this.sort(
      found,
      grids.map(({ sheet }) => sheet),
    );
    const issues: Issue[] = [];
    for (const entry of this.told) {
      const { rule } = entry.found;
      const severity = severities[rule.code] ?? rule.severity;
      if (severity !== 'off') issues.push(issueOf(entry, severity, grids));
    }
    const { gone, come } = changeOf(this.issues, issues);
    if (gone.length + come.length > 0) this.issues = issues;
    return this.issues;
  }

  private sort(found: readonly Found[], sheets: readonly string[]): void {
    const moved =
      sheets.length !== this.sheets.length || sheets.some((sheet, at) => sheet !== this.sheets[at]);
    const { gone, come } = changeOf(moved ? [] : this.found, found);
    const [were, are] = [new Set(gone), new Set(come)];
    // what only changed its place among the others stays
    const left = new Set(gone.filter((own) => !are.has(own)));
    const fresh = come.filter((own) => !were.has(own));
    this.found = found;
    this.sheets = sheets;
    if (!moved && left.size + fresh.length === 0) return;
    const kept = moved ? [] : this.entries.filter((entry) => !left.has(entry.found));
    const place = byPlace(sheets);
    const compare = (a: Entry, b: Entry) => place(a.found, b.found);
    this.entries = merged(kept, fresh.map(entryOf).sort(compare), compare);
    this.told = this.entries.filter(
      ({ found: own }, at, all) => at === 0 || !saysTheSame(all[at - 1]!.found, own),
    );
  }
}

function entryOf(found: Found): Entry {
  return { found, mends: (found.finding.edits ?? []).length > 0, issue: null };
}

function issueOf(entry: Entry, severity: Issue['severity'], grids: readonly Grid[]): Issue {
  if (entry.issue?.severity === severity && !entry.mends) return entry.issue;
  const { rule, finding } = entry.found;
  const { sheet, cell, ref = null, message } = finding;
  const fixes = fixesOf(finding, grids);
  entry.issue = share(entry.issue, { code: rule.code, severity, sheet, cell, ref, message, fixes });
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
