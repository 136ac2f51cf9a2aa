import type { Change } from '../../book';
import { headField } from '../fold/incoming';
import { sameValue } from '../sameValue';
import type { ChangeRecord, MergeState, ReturnState } from '../state';
import { planTitle, refOf, shown } from './conflictsOf';

/** What shows in the county's workbook; the rest is history alone. */
const SHOWN: ReadonlySet<ChangeRecord['event']> = new Set([
  'changed',
  'added',
  'withdrawn',
  'returned',
  'edited',
  'decided',
]);

/**
 * The cells that are not as they were after the county's `fact`-th fact, a line each: what changed
 * twice is told from its first value to its last, and what changed back is not told.
 */
export function changesSince(state: MergeState, fact: number): Change[] {
  return Object.values(state.returns)
    .flatMap((of) => changesOf(of, fact))
    .sort((a, b) => order(a.district, b.district))
    .map(({ change }) => change);
}

function changesOf(of: ReturnState, fact: number) {
  if (of.changes.length === 0) return [];
  const place = new Map(of.plans.flatMap(({ id, order: rows }) => [id, ...rows]).map((id, at) => [id, at]));
  const cells = new Map<string, ChangeRecord[]>();
  for (const change of of.changes) {
    if (change.fact <= fact || !SHOWN.has(change.event)) continue;
    // a row that proved to be an earlier one was not added
    if (change.event === 'added' && of.aliases[change.row] !== undefined) continue;
    const key = `${of.aliases[change.row] ?? change.row}\n${change.field}`;
    cells.set(key, [...(cells.get(key) ?? []), change]);
  }
  return [...cells.values()]
    .map((all) => ({ ...all.at(-1)!, was: all[0]!.was }))
    .filter(({ field, was, now }) => !sameValue(field, was, now))
    .filter((change, _, all) => !isToldByItsAction(change, all))
    .sort((a, b) => (place.get(a.row) ?? 0) - (place.get(b.row) ?? 0))
    .map((change) => ({ district: of.district, change: shownChange(of, change) }));
}

/** The date of an action's only milestone is the action's own: one change, told once. */
function isToldByItsAction(
  { row, field, fact, was, now }: ChangeRecord,
  all: readonly ChangeRecord[],
): boolean {
  const heading = /^Milestone \d+ (.+)$/.exec(field)?.[1];
  return (
    heading !== undefined &&
    all.some(
      (other) =>
        other.row === row &&
        other.fact === fact &&
        other.field === heading &&
        sameValue(heading, other.was, was) &&
        sameValue(heading, other.now, now),
    )
  );
}

function shownChange(of: ReturnState, change: ChangeRecord): Change {
  const id = of.aliases[change.row] ?? change.row;
  const row = of.rows[id];
  const isGone = change.event === 'withdrawn' && row !== undefined && change.field === headField(row.kind);
  return {
    when: change.on,
    district: of.district,
    plan: planTitle(of, row?.plan ?? id),
    ref: row ? refOf(row) : null,
    field: change.field,
    was: shown(change.was),
    now: isGone ? 'Withdrawn' : shown(change.now),
    by: change.by,
    source: change.source,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
