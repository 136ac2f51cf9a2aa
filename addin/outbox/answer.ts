import type { Problem, RevisionTaken } from '../../shared/protocol';

/** Why there is no answer yet that counts. */
export type Delay =
  /** Nothing came back: no connection, or it was lost. It may have arrived all the same. */
  | 'no answer'
  /** The county asked to come again later. */
  | 'busy'
  /** The county stumbled. */
  | 'failed'
  /** It was taken; the workbook could not be told yet. */
  | 'not noted';

/** What came of handing a parcel to the county. */
export type Answer =
  | { readonly kind: 'taken'; readonly taken: RevisionTaken }
  | { readonly kind: 'stale'; readonly problem: Stale }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'later';
      readonly why: Delay;
      /** Milliseconds that the county asked to be left alone; null where it did not say. */
      readonly pause: number | null;
    };

/** A later revision is there already than the one that the parcel was made from. */
export type Stale = Problem & { readonly current: NonNullable<Problem['current']> };
