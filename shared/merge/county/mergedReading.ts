import type { PlanIds } from '../../book';
import type { Action, Indicator, Objective, Plan, Reading } from '../../model';
import type { RowRecord } from '../cells';
import { standingRecord } from '../standing';
import type { PlanState, ReturnState, RowState } from '../state';
import { withdrawnWords } from '../withdrawnWords';

/** A return as it stands in the county, and the ids of its rows. */
export interface MergedReading {
  readonly reading: Reading;
  readonly ids: readonly PlanIds[];
}

/**
 * The reading that a return adds up to: what the district said last, with the county's edits, the
 * last agreed values of cells in conflict, and withdrawn rows marked where they stood.
 */
export function mergedReading(of: ReturnState): MergedReading {
  let merged = known.get(of);
  if (!merged) known.set(of, (merged = merge(of)));
  return merged;
}

/** A return as it stands is asked for again and again; once folded, its state is never changed. */
const known = new WeakMap<ReturnState, MergedReading>();

function merge(of: ReturnState): MergedReading {
  const plans = of.plans.map((plan) => mergedPlan(of, plan));
  return {
    reading: { ...of.rest, plans: plans.map(({ plan }) => plan) },
    ids: plans.map(({ ids }) => ids),
  };
}

function mergedPlan(of: ReturnState, state: PlanState): { readonly plan: Plan; readonly ids: PlanIds } {
  const objectives: Objective[] = [];
  const actions: Action[] = [];
  const indicators: Indicator[] = [];
  const ids = {
    id: state.id,
    actions: [] as string[],
    milestones: [] as (readonly number[])[],
    indicators: [] as string[],
  };
  const start = `${state.id}/`;
  // what stands under one id in the sheet may be two rows here: one withdrawn, one new
  const tail = (id: string) => (id.startsWith(start) ? id.slice(start.length) : id);
  for (const id of state.order) {
    const row = of.rows[id];
    if (!row) continue;
    const standing = marked(row, standingRecord(row, state.record.period));
    if (standing.kind === 'action') {
      actions.push(called(tail(id), standing.record));
      ids.actions.push(id);
      ids.milestones.push(standing.milestoneNos);
    } else if (standing.kind === 'indicator') {
      indicators.push(called(tail(id), standing.record));
      ids.indicators.push(id);
    } else if (!row.absence) {
      // a heading that went is no longer one
      objectives.push(standing.record);
    }
  }
  return { plan: { ...state.record, objectives, actions, indicators }, ids };
}

function called<Record extends { readonly id: string }>(id: string, record: Record): Record {
  return record.id === id ? record : { ...record, id };
}

/** A withdrawn row says so itself: an action in its status, by which it counts as closed. */
function marked(row: RowState, standing: RowRecord): RowRecord {
  if (row.absence?.verdict !== 'withdrawn') return standing;
  const words = withdrawnWords(row.absence);
  if (standing.kind === 'action') return { ...standing, record: { ...standing.record, status: words } };
  if (standing.kind === 'indicator') {
    const { record } = standing;
    const name = `${record.name} (${words.toLowerCase()})`;
    return { ...standing, record: { ...record, name, notes: [...record.notes, words] } };
  }
  return standing;
}
