import { periodLabel } from '../../book';
import type { Plan } from '../../model';
import type { Revision } from '../facts';
import { folded, matchPlans, type KnownPlan } from '../identity';
import { sameValue } from '../sameValue';
import type { PlanState, ReturnState } from '../state';
import type { Draft } from './Draft';
import { headText } from './incoming';
import { planIdFor } from './mintId';

/**
 * The ids of a revision's plans, known or new, and their facts as it gives them. What changed about a
 * plan is put on record under its id.
 */
export function takePlans(draft: Draft, of: ReturnState, revision: Revision): string[] {
  const { plans } = revision.reading;
  const matched = matchPlans(
    of.plans.map((plan) => knownPlan(of, plan)),
    plans,
  );
  return plans.map((plan, at) => {
    const known = matched[at] ?? null;
    const id = known ?? draft.mint(planIdFor(of.district, plan.title), of.id);
    const before = of.plans.find((each) => each.id === known);
    const state: PlanState = { id, record: factsOf(plan), order: before?.order ?? [] };
    of.plans = before ? of.plans.map((each) => (each === before ? state : each)) : [...of.plans, state];
    if (before) noteChanges(draft, of, before, state, revision);
    return id;
  });
}

function knownPlan(of: ReturnState, { id, record, order }: PlanState): KnownPlan {
  const texts = order.flatMap((each) => {
    const row = of.rows[each];
    return row?.kind === 'action' ? [folded(headText(row))] : [];
  });
  return { id, readerId: record.id, title: record.title, texts: new Set(texts) };
}

function factsOf({ actions: _, indicators: _i, objectives: _o, ...facts }: Plan): PlanState['record'] {
  return facts;
}

function noteChanges(
  draft: Draft,
  of: ReturnState,
  before: PlanState,
  after: PlanState,
  { on, by, file }: Revision,
): void {
  const cells = ({ record }: PlanState) => ({
    Plan: record.title,
    Period: periodLabel(record.period),
    Aim: record.aim,
  });
  const [was, now] = [cells(before), cells(after)];
  for (const field of ['Plan', 'Period', 'Aim'] as const) {
    if (sameValue(field, was[field], now[field])) continue;
    const change = {
      on,
      field,
      was: was[field],
      now: now[field],
      by: by ?? of.district,
      event: 'changed',
    } as const;
    draft.noteAt(of, after.id, { ...change, source: file });
  }
}
