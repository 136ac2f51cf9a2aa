import * as z from 'zod';

const count = z.number().int().min(0);

/** What a revision did to the county. */
export const revisionTaken = z.object({
  /** `waiting`: the period is signed off, and it counts once that is opened again. */
  outcome: z.enum(['taken', 'unchanged', 'waiting']),
  /** The county's id of the return, the same from now on. */
  returnId: z.string(),
  revision: count,
  /** Of the snapshot: the base of the next revision. */
  hash: z.string(),
  district: z.string(),
  counts: z.object({
    changed: count,
    added: count,
    withdrawn: count,
    returned: count,
    conflicts: count,
    settled: count,
    questions: count,
  }),
  issues: z.object({ errors: count, warnings: count }),
});
export type RevisionTaken = z.infer<typeof revisionTaken>;
