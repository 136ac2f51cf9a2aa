import type { Action, Milestone } from '../../../model';
import { once } from '../../sheet';
import type { Fields } from '../columns/Fields';
import type { Row } from '../rows/row';

/** As many lines of status as milestones: each milestone has its own. */
export function shareStatus(action: Action): void {
  if (!action.status?.includes('\n')) return;
  const lines = action.status.split('\n');
  if (lines.length !== action.milestones.length) return;
  action.milestones.forEach((milestone, index) => {
    milestone.status = lines[index]!;
  });
}

const OF_MILESTONES = /\bmilestones?\b/i;

const tellsOfMilestones = once((fields: Fields) =>
  fields.columnsOf('status').some(({ column }) => OF_MILESTONES.test(column.heading)),
);

/** A column that says of milestones how far they are is not the action's own status. */
export function giveToMilestone(action: Action, milestones: readonly Milestone[], row: Row): void {
  const [only] = milestones;
  if (!only || milestones.length > 1 || only.status !== null || !tellsOfMilestones(row.fields)) return;
  const status = row.last('status');
  if (!status || !OF_MILESTONES.test(status.column.column.heading)) return;
  only.status = status.slot.text;
  if (action.status === status.slot.text) action.status = null;
}
