import { headField, headText } from './incoming';
import { decideRow } from '../decide';
import type { ReturnState, RowState } from '../state';
import type { Draft } from './Draft';
import { WHOLE_ROW } from './MergePlan';
import type { Occasion } from './occasion';
import { noteStatusGone } from './withdrawnStatus';

/** Takes note that a row is gone from a complete revision: withdrawn, or in conflict where the county had changed it. */
export function settleAbsence(
  draft: Draft,
  of: ReturnState,
  row: RowState,
  { on, by, revision }: Occasion & { readonly revision: number },
): void {
  const countyChanged = Object.keys(row.county).length > 0;
  const verdict =
    decideRow({ inRevision: false, complete: true, countyChanged }) === 'conflict' ? 'conflict' : 'withdrawn';
  const gone: RowState = { ...row, changedOn: on, absence: { on, revision, verdict } };
  of.rows[row.id] = gone;
  if (verdict === 'conflict') draft.conflict({ row: row.id, field: WHOLE_ROW });
  draft.note(of, gone, {
    on,
    by,
    field: headField(row.kind),
    was: headText(row),
    now: null,
    event: verdict === 'conflict' ? 'conflict' : 'withdrawn',
    // it stands in no cell of this return: where it stood, another row may
    source: of.latest.file,
  });
  if (verdict === 'withdrawn') noteStatusGone(draft, of, gone, { on, by });
}
