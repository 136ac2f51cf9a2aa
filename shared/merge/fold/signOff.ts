import type { FactOf } from '../facts';
import type { Draft } from './Draft';
import { takeWaiting } from './receiveRevision';

/** Closes a return's period. */
export function signOff(draft: Draft, { returnId, on, by }: FactOf<'signed off'>): void {
  const of = draft.return(returnId);
  if (!of) return draft.unplaced({ on, by, what: `sign off ${returnId}`, reason: 'Nothing came in yet.' });
  if (of.signedOff) return draft.outcome('unchanged');
  of.signedOff = on;
}

/** Opens it again; what came in meanwhile is merged now. */
export function reOpen(draft: Draft, { returnId, on, by }: FactOf<'re-opened'>): void {
  const of = draft.return(returnId);
  if (!of?.signedOff) {
    return draft.unplaced({ on, by, what: `re-open ${returnId}`, reason: 'It is not signed off.' });
  }
  of.signedOff = null;
  of.reOpened = on;
  takeWaiting(draft, of);
}
