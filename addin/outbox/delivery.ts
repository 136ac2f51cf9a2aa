import type { Problem, RevisionTaken } from '../../shared/protocol';
import type { Delay, Stale } from './answer';
import type { Box } from './box';

/** How the last sending stands, as the officer is told. Times are milliseconds since 1970. */
export type Delivery =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting'; readonly why: Delay; readonly since: number; readonly next: number }
  | { readonly kind: 'stale'; readonly problem: Stale }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'taken'; readonly taken: RevisionTaken; readonly at: number };

/** @param isSending whether the parcel is on its way at this moment. */
export function deliveryOf({ parcel, outcome, notBefore }: Box, isSending: boolean): Delivery {
  if (parcel && isSending) return { kind: 'sending' };
  if (!outcome) return { kind: parcel ? 'sending' : 'nothing' };
  if (outcome.kind !== 'later') return outcome;
  if (!parcel) return { kind: 'nothing' };
  return { kind: 'waiting', why: outcome.why, since: parcel.since, next: notBefore };
}
