import type { PlanIds } from '../../book';
import type { Reading } from '../../model';
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

function mergedPlan(of: ReturnState, state: PlanState) {
  const rows = state.order.flatMap((id) => {
    const row = of.rows[id];
    return row ? [{ id, row, standing: marked(row, standingRecord(row, state.record.period)) }] : [];
  });
  const kind = <Kind extends RowRecord['kind']>(wanted: Kind) =>
    rows.flatMap(({ id, row, standing }) =>
      standing.kind === wanted ? [{ id, row, own: standing as Extract<RowRecord, { kind: Kind }> }] : [],
    );
  const actions = kind('action');
  const indicators = kind('indicator');
  const tail = (id: string) => (id.startsWith(`${state.id}/`) ? id.slice(state.id.length + 1) : id);
  const plan: Reading['plans'][number] = {
    ...state.record,
    // a heading that went is no longer one
    objectives: kind('objective').flatMap(({ row, own }) => (row.absence ? [] : [own.record])),
    // what stands under one id in the sheet may be two rows here: one withdrawn, one new
    actions: actions.map(({ id, own }) => called(tail(id), own.record)),
    indicators: indicators.map(({ id, own }) => called(tail(id), own.record)),
  };
  const ids: PlanIds = {
    id: state.id,
    actions: actions.map(({ id }) => id),
    milestones: actions.map(({ own }) => own.milestoneNos),
    indicators: indicators.map(({ id }) => id),
  };
  return { plan, ids };
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
