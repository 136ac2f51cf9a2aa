import * as fc from 'fast-check';

/** What may happen in a county, told by numbers that pick among what there is. */
export type Move =
  | { readonly kind: 'hand in'; readonly complete: boolean; readonly changes: readonly Change[] }
  | { readonly kind: 'edit' | 'comment'; readonly row: number }
  | { readonly kind: 'decide'; readonly matter: number; readonly say: 'District' | 'County' | 'else' }
  | { readonly kind: 'sign off' | 're-open' }
  | { readonly kind: 'restore'; readonly revision: number };
export type Change = { readonly kind: (typeof CHANGES)[number]; readonly row: number };

const CHANGES = [
  'lead',
  'lead',
  'status',
  'remove',
  'add',
  'renumber',
  'reword',
  'shout',
  'turn round',
  'split',
] as const;

const pick = fc.nat(100);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...CHANGES),
  row: pick,
});
/** Whatever happens next. */
export const aMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('hand in' as const),
      complete: fc.boolean(),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('edit' as const, 'comment' as const), row: pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      matter: pick,
      say: fc.constantFrom('District' as const, 'County' as const, 'else' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('sign off' as const, 're-open' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), revision: pick }) },
);
