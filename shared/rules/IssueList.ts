import type { Grid } from '../grid';
import type { Issue } from '../model';
import { changeOf, share, stretchesOf } from '../sharing';
import { fixesOf } from './fixesOf';
import { byPlace, saysTheSame, type Found } from './found';
import type { Finds } from './Memory';
import type { CheckOptions } from './options';

/** What was found, and the issue that was last made of it. */
interface Entry {
  readonly found: Found;
  /** Whether its fixes depend on what the cells hold at the time. */
  readonly mends: boolean;
  /** How often it was found. */
  times: number;
  issue: Issue | null;
}

type Severities = NonNullable<CheckOptions['severities']>;

/** The issues of some neighbours, and what they were made with. */
interface Told {
  readonly above: Entry | null;
  readonly severities: Severities;
  /** Null where there are no fixes among them. */
  readonly grids: readonly Grid[] | null;
  readonly issues: readonly Issue[];
}

/** So few are put into their places, or taken out, one by one. */
const FEW = 24;
const AS_THEY_ARE: Severities = {};

/**
 * What was found as issues, kept from one check to the next: what is found again stands in its order
 * already, and is in words already.
 */
export class IssueList {
  private sheets: readonly string[] = [];
  private finds: readonly Finds[] = [];
  private readonly byFound = new Map<Found, Entry>();
  /** In order. */
  private entries: readonly Entry[] = [];
  private readonly told = new WeakMap<readonly Entry[], Told>();
  private parts: readonly (readonly Issue[])[] = [];
  private issues: readonly Issue[] = [];

  /**
   * In order, each once, with the county's severities and fixes for the cells as they are. What is found
   * again is the very same issue, and the very same list where nothing else is found.
   */
  update(
    finds: readonly Finds[],
    grids: readonly Grid[],
    { severities = AS_THEY_ARE }: Pick<CheckOptions, 'severities'>,
  ): readonly Issue[] {
    this.sort(
      finds,
      grids.map(({ sheet }) => sheet),
    );
    const parts: (readonly Issue[])[] = [];
    let above: Entry | null = null;
    for (const stretch of stretchesOf(this.entries)) {
      parts.push(this.issuesIn(stretch, above, severities, grids));
      above = stretch[stretch.length - 1]!;
    }
    if (areSame(parts, this.parts)) return this.issues;
    this.parts = parts;
    const issues = ([] as Issue[]).concat(...parts);
    if (!areSame(issues, this.issues)) this.issues = issues;
    return this.issues;
  }

  private sort(finds: readonly Finds[], sheets: readonly string[]): void {
    const { gone, come } = changeOf(this.finds, finds);
    const fresh = come.flat().flatMap((found) => this.count(found, 1) ?? []);
    const left = new Set(gone.flat().flatMap((found) => this.count(found, -1) ?? []));
    const moved = sheets.join('\n') !== this.sheets.join('\n');
    this.finds = finds;
    this.sheets = sheets;
    if (!moved && left.size + fresh.length === 0) return;
    const place = byPlace(sheets);
    const compare = (a: Entry, b: Entry) => place(a.found, b.found);
    if (moved || left.size + fresh.length > FEW) {
      const kept = this.entries.filter((entry) => !left.has(entry));
      this.entries = [...kept, ...fresh].sort(compare);
      return;
    }
    const entries = [...this.entries];
    for (const entry of left) entries.splice(entries.indexOf(entry), 1);
    for (const entry of fresh) entries.splice(firstBehind(entries, entry, compare), 0, entry);
    this.entries = entries;
  }

  /** The entry where it was found for the first time, or is found no more. */
  private count(found: Found, by: 1 | -1): Entry | null {
    const before = this.byFound.get(found);
    const entry = before ?? entryOf(found);
    entry.times += by;
    if (!before) this.byFound.set(found, entry);
    if (entry.times === 0) this.byFound.delete(found);
    return before && entry.times > 0 ? null : entry;
  }

  /** The issues of some entries, less those that say what the one before says. */
  private issuesIn(
    entries: readonly Entry[],
    above: Entry | null,
    severities: Severities,
    grids: readonly Grid[],
  ): readonly Issue[] {
    const before = this.told.get(entries);
    const isSame = before?.above === above && before.severities === severities;
    if (isSame && (before.grids === null || before.grids === grids)) return before.issues;
    const issues = entries.flatMap((entry, at) => {
      const last = entries[at - 1] ?? above;
      if (last && saysTheSame(last.found, entry.found)) return [];
      const { rule } = entry.found;
      const severity = severities[rule.code] ?? rule.severity;
      return severity === 'off' ? [] : issueOf(entry, severity, grids);
    });
    const mends = entries.some((entry) => entry.mends);
    this.told.set(entries, { above, severities, grids: mends ? grids : null, issues });
    return issues;
  }
}

function entryOf(found: Found): Entry {
  return { found, mends: (found.finding.edits ?? []).length > 0, times: 0, issue: null };
}

function issueOf(entry: Entry, severity: Issue['severity'], grids: readonly Grid[]): Issue {
  if (entry.issue?.severity === severity && !entry.mends) return entry.issue;
  const { rule, finding } = entry.found;
  const { sheet, cell, ref = null, message } = finding;
  const fixes = fixesOf(finding, grids);
  entry.issue = share(entry.issue, { code: rule.code, severity, sheet, cell, ref, message, fixes });
  return entry.issue;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Where an item belongs in a sorted list: before the first that stands behind it. */
function firstBehind<Item>(items: readonly Item[], own: Item, compare: (a: Item, b: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(items[middle]!, own) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
