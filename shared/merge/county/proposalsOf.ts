import { cellsOf, asText } from '../cells';
import { standingCell } from '../standing';
import type { ReturnState } from '../state';
import { refOf, shown } from './conflictsOf';

/** A value of the county's that the district is asked to take over. */
export interface Proposal {
  readonly row: string;
  readonly ref: string | null;
  readonly field: string;
  /** What the district says now. */
  readonly is: string | null;
  readonly proposed: string;
  readonly by: string;
  readonly on: string;
}

/** What the county wrote over a return's own values, for the district to see. */
export function proposalsOf(of: ReturnState): Proposal[] {
  return Object.values(of.rows).flatMap((row) => {
    const edits = Object.entries(row.county);
    if (edits.length === 0) return [];
    const cells = cellsOf(row);
    return edits.map(([field, { value, by, on }]) => ({
      row: row.id,
      ref: refOf(row),
      field,
      is: shown(standingCell(row, field, cells).district),
      proposed: asText(value),
      by,
      on,
    }));
  });
}
