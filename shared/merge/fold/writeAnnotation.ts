import type { FactOf } from '../facts';
import { sameValue } from '../sameValue';
import type { ReturnState } from '../state';
import { COUNTY_WORKBOOK, type Draft } from './Draft';
import { joinedComments } from './joinedComments';

type Annotation = ReturnState['annotations'][string];

const FIELDS = { rag: 'County RAG', comment: 'County comment' } as const;

/** Takes what stands in the county's own columns on a row. */
export function writeAnnotation(draft: Draft, fact: FactOf<'annotation written'>): void {
  const { rowId, rag, comment, on, by } = fact;
  const found = draft.row(rowId);
  if (!found) {
    const what = [rowId, rag, comment].filter(Boolean).join(' · ');
    return draft.unplaced({ on, by, what, reason: 'There is no such row.' });
  }
  const { of, row } = found;
  const before = of.annotations[row.id] ?? { rag: null, comment: null };
  const after = withWritten(of, row.id, before, fact);
  const changed = (['rag', 'comment'] as const).filter(
    (key) => !sameValue(FIELDS[key], before[key], after[key]),
  );
  if (changed.length === 0) return draft.outcome('unchanged');
  for (const key of changed) {
    const told = { field: FIELDS[key], was: before[key], now: after[key], event: 'annotated' } as const;
    draft.note(of, row, { on, by, ...told, source: COUNTY_WORKBOOK });
  }
  of.annotations[row.id] = after;
}

/**
 * What stands there once somebody has written. Where that was over something older than what stands
 * there – in an old copy, or in the other of two workbooks – both comments are kept, one below the other.
 */
function withWritten(
  of: ReturnState,
  row: string,
  before: Annotation,
  { rag, comment, was = before }: FactOf<'annotation written'>,
): Annotation {
  const isWritten = !sameValue(FIELDS.comment, was.comment, comment);
  const isOverOlder = !sameValue(FIELDS.comment, was.comment, before.comment);
  return {
    rag: sameValue(FIELDS.rag, was.rag, rag) ? before.rag : rag,
    comment: !isWritten
      ? before.comment
      : isOverOlder
        ? joinedComments(before.comment, wasThereOnce(of, row, comment) ? null : comment)
        : comment,
  };
}

/** Whether a comment is on record: it was taken away or replaced since, and does not come again with an old copy. */
function wasThereOnce({ changes, aliases }: ReturnState, row: string, comment: string | null): boolean {
  return changes.some(
    ({ event, field, now, ...change }) =>
      event === 'annotated' &&
      field === FIELDS.comment &&
      (aliases[change.row] ?? change.row) === row &&
      sameValue(field, now, comment),
  );
}
