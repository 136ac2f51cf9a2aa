import type { FactOf } from '../facts';
import { sameValue } from '../sameValue';
import { COUNTY_WORKBOOK, type Draft } from './Draft';

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
  const written = { 'County RAG': [before.rag, rag], 'County comment': [before.comment, comment] } as const;
  let changed = false;
  for (const [field, [was, now]] of Object.entries(written)) {
    if (sameValue(field, was, now)) continue;
    changed = true;
    draft.note(of, row, { on, by, field, was, now, event: 'annotated', source: COUNTY_WORKBOOK });
  }
  if (!changed) return draft.outcome('unchanged');
  of.annotations[row.id] = { rag, comment };
}
