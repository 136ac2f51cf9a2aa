import type { Action, Milestone } from '../../model';
import type { Row } from './row';

/** As many lines of status as milestones: each milestone has its own. */
export function shareStatus(action: Action): void {
  if (!action.status?.includes('\n')) return;
  const lines = action.status.split('\n');
  if (lines.length !== action.milestones.length) return;
  action.milestones.forEach((milestone, index) => {
    milestone.status = lines[index]!;
  });
}

/** A column that says of milestones how far they are is not the action's own status. */
export function giveToMilestone(action: Action, milestones: readonly Milestone[], row: Row): void {
  const status = row.all('status').at(-1);
  const [only] = milestones;
  if (!status || !only || milestones.length > 1 || only.status !== null) return;
  if (!/\bmilestones?\b/i.test(status.column.column.heading)) return;
  only.status = status.slot.text;
  if (action.status === status.slot.text) action.status = null;
}
