import { entryOf } from '../../sharing';
import { headField, headText } from '../fold/incoming';
import type { ChangeRecord, MergeState } from '../state';

/**
 * Everything that ever happened to a row, from its first coming, or to one of its fields: district's
 * and county's changes, conflicts, decisions, annotations, in order. Empty for an unknown row.
 */
export function historyOf(state: MergeState, rowId: string, field?: string): ChangeRecord[] {
  const home = entryOf(state.home, rowId);
  const of = home === undefined ? undefined : state.returns[home];
  if (!of) return [];
  const id = of.aliases[rowId] ?? rowId;
  const row = of.rows[id];
  const told = of.changes.filter(
    (change) =>
      (of.aliases[change.row] ?? change.row) === id && (field === undefined || change.field === field),
  );
  const isOnRecord = told.some(({ event, row: each }) => event === 'added' && each === id);
  if (!row || isOnRecord || (field !== undefined && field !== headField(row.kind))) return told;
  // the rows of a first revision are not put on record one by one: nothing was before them
  const head = told.find((change) => change.field === headField(row.kind) && change.was !== null);
  const first: ChangeRecord = {
    fact: 0,
    on: row.first.on,
    row: id,
    field: headField(row.kind),
    was: null,
    now: head?.was ?? headText(row),
    by: of.district,
    source: of.latest.file,
    event: 'added',
  };
  return [first, ...told];
}
