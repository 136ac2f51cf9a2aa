import { milestoneField } from './cells';

const MILESTONE_HEADINGS = new Set(['Milestone', 'Timescale', 'Start', 'Due', 'Recurs', 'Status']);

/**
 * Which row and field an edit in a table of the county workbook speaks of: a milestone's row id is its
 * action's with its number behind, and its cells are fields of the action.
 */
export function editPlace(
  table: string,
  rowId: string,
  heading: string,
): { readonly rowId: string; readonly field: string } {
  const match = table === 'Milestones' ? /^(.+)\/m(\d+)$/.exec(rowId) : null;
  if (!match) return { rowId, field: heading };
  const field = MILESTONE_HEADINGS.has(heading) ? milestoneField(Number(match[2]), heading) : heading;
  return { rowId: match[1]!, field };
}
