import type { ReturnState, RowState } from '../state';
import { withdrawnWords } from '../withdrawnWords';
import type { Draft } from './Draft';
import type { Occasion } from './occasion';

/** A withdrawn action says so in its status: what stood there is on record, since the book has it no longer. */
export function noteStatusGone(draft: Draft, of: ReturnState, gone: RowState, { on, by }: Occasion): void {
  if (gone.kind !== 'action' || gone.record.status === null || !gone.absence) return;
  const { status: was } = gone.record;
  const [now, source] = [withdrawnWords(gone.absence), of.latest.file];
  draft.note(of, gone, { on, by, field: 'Status', was, now, event: 'changed', source });
}

/** The status of a withdrawn action that came back is shown again. */
export function noteStatusBack(draft: Draft, of: ReturnState, gone: RowState, { on, by }: Occasion): void {
  if (gone.kind !== 'action' || gone.record.status === null || !gone.absence) return;
  const { status: now } = gone.record;
  draft.note(of, gone, { on, by, field: 'Status', was: withdrawnWords(gone.absence), now, event: 'changed' });
}
