import { parseRange, type Grid } from '../grid';
import type { Action, Milestone } from '../model';
import { tableRows, type TableRow } from './sheetTable';

/**
 * Actions as the rows of a template say: there a column always means what its heading says, and a
 * row without an action is a milestone of the action above it. What the reader of other layouts
 * gathered in general is put where this one knows it belongs.
 */
export function settleActions(actions: readonly Action[], sheet: Grid): Action[] {
  const rows = new Map(tableRows(sheet).map((row) => [rowOf(row.source.cell), row]));
  return actions.map((action) => {
    const row = rows.get(rowOf(action.source.cell));
    if (!row?.text('Action')) return action;
    return {
      ...action,
      status: row.text('Status'),
      rag: row.text('RAG'),
      resources: row.text('Resources'),
      measures: row.text('Measures'),
      outcome: row.text('Outcome'),
      milestones: given(action).map((milestone) => ({
        ...milestone,
        status: statusOf(milestone, row, rows),
      })),
    };
  });
}

/** Times in the action's own words count only where no row gives any. */
function given({ milestones, cells }: Action): Milestone[] {
  const own = milestones.filter(({ source }) => !cells['text']?.includes(source.cell));
  return own.length > 0 ? own : milestones;
}

/** The status on the milestone's own row; on the action's row it is the action's. */
function statusOf(
  { source, status }: Milestone,
  own: TableRow,
  rows: ReadonlyMap<number | null, TableRow>,
): string | null {
  const row = rows.get(rowOf(source.cell));
  if (!row) return status;
  return row === own ? null : row.text('Status');
}

function rowOf(cell: string): number | null {
  return parseRange(cell.split(',')[0]!)?.top ?? null;
}
