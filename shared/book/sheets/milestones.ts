import type { Milestone } from '../../model';
import { date, id, number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyState } from '../countyState';
import type { IdentifiedPlan } from '../identifyRows';
import { dayValue, sourceText } from '../value';

type Row = IdentifiedPlan['actions'][number] & {
  readonly of: IdentifiedPlan;
  readonly no: number;
  readonly milestone: Milestone;
};

const columns: ColumnOf<Row>[] = [
  id('Row ID', (row) => `${row.id}/m${row.milestoneNos[row.no - 1] ?? row.no}`),
  text('District', (row) => row.of.received.district, { widest: 20 }),
  text('Plan', (row) => row.of.plan.title),
  text('Ref', (row) => row.action.ref, { widest: 10 }),
  number('No', (row) => row.no, { widest: 8 }),
  text('Milestone', (row) => row.milestone.text, { widest: 60 }),
  text('Timescale', (row) => row.milestone.timescale),
  date('Start', (row) => dayValue(row.milestone.start)),
  date('Due', (row) => dayValue(row.milestone.due)),
  text('Recurs', (row) => row.milestone.recurs ?? (row.milestone.ongoing ? 'ongoing' : null), { widest: 14 }),
  text('Status', (row) => row.milestone.status, { widest: 24 }),
  text('Source', (row) => sourceText(row.of.received.file, row.milestone.source), { widest: 40 }),
];

export function milestonesSheet(plans: readonly IdentifiedPlan[], state: CountyState): BookSheet {
  const rows = plans.flatMap((of) =>
    of.actions.flatMap(({ id, action, milestoneNos }) =>
      action.milestones.map((milestone, index): Row => ({
        id,
        action,
        milestoneNos,
        of,
        milestone,
        no: index + 1,
      })),
    ),
  );
  return tableSheet('Milestones', `Milestones of ${state.county}`, columns, rows, state, {
    editedIn,
  });
}

/** A milestone's cells are fields of its action, under the number that it goes by: `Milestone 2 Due`. */
function editedIn({ id: action, milestoneNos, no }: Row, { edited }: CountyState): readonly string[] {
  const fields = edited?.[action] ?? [];
  if (fields.length === 0) return fields;
  const beginning = `Milestone ${milestoneNos[no - 1] ?? no} `;
  return fields.flatMap((field) => {
    if (field === beginning.trimEnd()) return ['Milestone'];
    return field.startsWith(beginning) ? [field.slice(beginning.length)] : [];
  });
}
