import type { Reading } from '../../model';
import type { FactOf, Revision } from '../facts';
import type { ReturnState, RowState } from '../state';
import type { Draft } from './Draft';
import { headField, headText, rowsOfPlan, type IncomingRow } from './incoming';
import { mergeOrder } from './mergeOrder';
import { mergeRow } from './mergeRow';
import { rowIdFor } from './mintId';
import { noteRest } from './noteRest';
import { recognise } from './recognise';
import { settleAbsence } from './settleAbsence';
import { settleQuestions } from './settleQuestions';
import { takePlans } from './takePlans';

/**
 * Merges a revision of a return into the county, or says why it changes nothing. What the district
 * sends is compared with what it sent last: the same file again does not undo a restored revision.
 */
export function receiveRevision(draft: Draft, fact: FactOf<'revision received' | 'restored'>): void {
  const known = draft.return(fact.returnId);
  const isArrival = fact.kind === 'revision received';
  const lastSent = isArrival ? known?.arrivals.at(-1)?.hash : known?.latest.hash;
  if (known && lastSent === fact.hash) return draft.outcome('unchanged');
  if (known && fact.revision <= (known.waiting ?? known.latest).revision) return draft.outcome('older');
  const of = known ?? draft.open(nothingYet(fact));
  if (isArrival) of.arrivals.push({ on: fact.on, revision: fact.revision, hash: fact.hash });
  if (of.signedOff) {
    of.waiting = { ...withoutReading(fact), reading: fact.reading };
    return draft.outcome('waiting');
  }
  if (!known) draft.outcome('first');
  take(draft, of, fact, known === undefined);
}

/** Merges what waited for a return to be opened again. */
export function takeWaiting(draft: Draft, of: ReturnState): void {
  const { waiting } = of;
  of.waiting = null;
  if (waiting) take(draft, of, waiting, false);
}

function take(draft: Draft, of: ReturnState, revision: Revision, isFirst: boolean): void {
  const { complete, on, revision: no } = revision;
  const occasion = { on, by: revision.by ?? of.district };
  of.district = revision.district;
  of.latest = withoutReading(revision);
  const rest = of.rest;
  of.rest = restOf(of, revision);
  if (!isFirst) noteRest(draft, of, rest, revision);
  const plans = takePlans(draft, of, revision);
  const incoming = revision.reading.plans.flatMap((plan, at) => rowsOfPlan(plan, plans[at]!));
  const ids = new Map<number, string>();
  const missing = new Set(Object.keys(of.rows));
  const doubts = (['objective', 'action', 'indicator'] as const).flatMap((kind) => {
    const recognised = recognise(of, incoming, kind);
    for (const [at, row] of recognised.known) {
      ids.set(at, row.id);
      missing.delete(row.id);
      of.rows[row.id] = mergeRow(draft, of, row, incoming[at]!, complete, occasion);
    }
    return recognised.doubts;
  });
  incoming.forEach((row, at) => {
    if (ids.has(at)) return;
    const added = addRow(draft, of, row, { on, revision: no });
    ids.set(at, added.id);
    if (isFirst) return;
    const head = { field: headField(added.kind), was: null, now: headText(added) };
    draft.note(of, added, { ...occasion, ...head, event: 'added' });
  });
  if (complete) {
    const asked = new Set(doubts.map(({ earlier }) => earlier));
    for (const id of missing) {
      const row = of.rows[id]!;
      if (asked.has(id)) of.rows[id] = { ...row, absence: { on, revision: no, verdict: 'in doubt' } };
      else if (!row.absence) settleAbsence(draft, of, row, { ...occasion, revision: no });
    }
  }
  for (const { row, earlier, likeness } of doubts) {
    draft.ask(of, { row: ids.get(row)!, earlier, since: on, likeness: Math.round(likeness * 100) / 100 });
  }
  settleQuestions(draft, of, occasion);
  settleOrder(of, incoming, ids, complete);
}

function addRow(
  draft: Draft,
  of: ReturnState,
  { plan, sheetId, row }: IncomingRow,
  first: RowState['first'],
): RowState {
  const id = draft.mint(rowIdFor(plan, row), of.id);
  const added: RowState = {
    id,
    plan,
    sheetId,
    first,
    changedOn: first.on,
    absence: null,
    county: {},
    agreed: {},
    // last: V8 takes many times as long to add to a copy than to copy into what it knows
    ...row,
  };
  of.rows[id] = added;
  return added;
}

/** Rows in the order of the sheet; those that went stay where they stood, unless they moved to another plan. */
function settleOrder(
  of: ReturnState,
  incoming: readonly IncomingRow[],
  ids: ReadonlyMap<number, string>,
  complete: boolean,
): void {
  const byPlan = new Map(of.plans.map(({ id }): [string, string[]] => [id, []]));
  incoming.forEach(({ plan }, at) => byPlan.get(plan)?.push(ids.get(at)!));
  of.plans = of.plans.map((plan) => {
    const now = byPlan.get(plan.id) ?? [];
    const before = plan.order.filter((id) => of.rows[id]?.plan === plan.id);
    return { ...plan, order: complete ? mergeOrder(now, before) : mergeOrder(before, now) };
  });
}

function nothingYet(revision: Revision): ReturnState {
  return {
    id: revision.returnId,
    district: revision.district,
    latest: withoutReading(revision),
    rest: restOf(null, revision),
    plans: [],
    rows: {},
    annotations: {},
    questions: [],
    aliases: {},
    changes: [],
    arrivals: [],
    signedOff: null,
    reOpened: null,
    waiting: null,
  };
}

/** A fact says more than what its revision is. */
function withoutReading(fact: Revision): ReturnState['latest'] {
  const { on, district, returnId, revision, hash, file, complete, by } = fact;
  return { on, district, returnId, revision, hash, file, complete, by };
}

/** What a return holds besides plans. A part that says nothing of partners or tables leaves them as they were. */
function restOf(before: ReturnState | null, { reading, complete }: Revision): ReturnState['rest'] {
  const { plans: _, ...rest } = reading;
  if (!before || complete) return rest;
  const kept = (key: 'partners' | 'referenceTables'): Pick<Reading, typeof key> =>
    rest[key].length > 0 ? rest : before.rest;
  return {
    ...rest,
    partners: kept('partners').partners,
    referenceTables: kept('referenceTables').referenceTables,
  };
}
