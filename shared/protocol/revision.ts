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

/** A revision of a return, as its history lists it. */
export const revisionLine = z.object({
  revision: count,
  hash: z.string(),
  on: z.string(),
  by: z.string(),
  file: z.string(),
  /** The revision it brought back; null where the district sent it. */
  restoredFrom: z.number().int().nullable(),
});
export type RevisionLine = z.infer<typeof revisionLine>;

/** GET /returns/{id}/revisions */
export const revisionsList = z.object({ revisions: z.array(revisionLine) });
export type RevisionsList = z.infer<typeof revisionsList>;

/** POST /returns/{id}/restore */
export const restoring = z.strictObject({ revision: z.number().int().min(1) });
