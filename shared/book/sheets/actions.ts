import { asMeant } from '../../likeness';
import { ragText, type RagWord } from '../../rag';
import { firstStart, lastDue, progressText, timescaleText } from '../actionCells';
import { date, id, rag, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyState } from '../countyState';
import type { IdentifiedPlan } from '../identifyRows';
import { periodLabel } from '../periodLabel';
import { dayValue, sourceText } from '../value';

/** What the county can choose from for its own RAG of an action. */
const COUNTY_RAGS: readonly RagWord[] = ['Red', 'Amber', 'Green', 'Complete', 'Closed', 'Not due'];

type Row = IdentifiedPlan['actions'][number] & { readonly of: IdentifiedPlan };

const columns: ColumnOf<Row>[] = [
  id('Row ID', (row) => row.id),
  text('District', (row) => row.of.received.district, { widest: 20 }),
  text('Plan', (row) => row.of.plan.title, { widest: 32 }),
  text('Period', (row) => periodLabel(row.of.plan.period), { widest: 18 }),
  text('Objective', (row) => row.action.objective ?? row.action.objectiveRef, { widest: 32 }),
  text('Section', (row) => row.action.section, { widest: 22 }),
  text('Ref', (row) => row.action.ref, { widest: 10 }),
  text('Action', (row) => row.action.text, { widest: 60 }),
  text('Lead', (row) => row.action.lead?.text, { widest: 24, personal: true }),
  text('Organisation', (row, state) => organisationText(row.action, state), { widest: 24 }),
  text('Timescale', (row) => timescaleText(row.action), { widest: 22 }),
  date('Start', (row) => dayValue(firstStart(row.action))),
  date('Due', (row) => dayValue(lastDue(row.action))),
  text('Status', (row) => row.action.status, { widest: 18 }),
  rag('Delivery RAG', (row, state) => deliveryText(row.id, state), { from: 'computed' }),
  rag('District RAG', (row) => row.action.rag),
  text('Term', (row) => row.action.term, { widest: 10 }),
  text('Resources', (row) => row.action.resources),
  text('Measures', (row) => row.action.measures, { widest: 36 }),
  text('Outcome', (row) => row.action.outcome, { widest: 36 }),
  text('Progress', (row) => progressText(row.action), { widest: 40 }),
  rag('County RAG', (row, state) => state.annotations?.[row.id]?.rag, {
    from: 'county',
    list: COUNTY_RAGS.map(ragText),
  }),
  text('County comment', (row, state) => state.annotations?.[row.id]?.comment, {
    from: 'county',
    internal: true,
    widest: 36,
  }),
  date('Changed', (row, state) => dayValue(state.changedOn?.[row.id]), { from: 'computed' }),
  text('Source', (row) => sourceText(row.of.received.file, row.action.source), { widest: 30 }),
];

export function actionsSheet(plans: readonly IdentifiedPlan[], state: CountyState): BookSheet {
  const rows = plans.flatMap((of) =>
    of.actions.map(({ id, action, milestoneNos }): Row => ({ id, action, milestoneNos, of })),
  );
  return tableSheet('Actions', `Actions of ${state.county}`, columns, rows, state, {
    editedIn: ({ id: row }, { edited }) => edited?.[row] ?? [],
  });
}

/** Lead keeps the officer's words; the organisation stands under the name the county has agreed on. */
function organisationText({ lead }: Row['action'], { names }: CountyState): string | null {
  const organisation = lead?.organisation ?? null;
  return organisation !== null && names ? asMeant(names, organisation) : organisation;
}

function deliveryText(rowId: string, state: CountyState): string | null {
  const evaluation = state.evaluations?.actions[rowId];
  return evaluation ? ragText(evaluation.delivery) : null;
}
