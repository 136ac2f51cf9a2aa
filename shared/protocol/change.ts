import * as z from 'zod';

/** A change of one cell, as in the county workbook's Changes. Values are shown as there; null for an empty cell. */
export const changeLine = z.object({
  /** An ISO day. */
  when: z.string(),
  district: z.string(),
  plan: z.string(),
  ref: z.string().nullable(),
  field: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
  by: z.string(),
  source: z.string(),
  /** What happened: the district changed it, the county wrote it over, somebody decided, … */
  event: z.enum([
    'added',
    'changed',
    'withdrawn',
    'returned',
    'edited',
    'conflict',
    'decided',
    'annotated',
    'identified',
  ]),
});
export type ChangeLine = z.infer<typeof changeLine>;

/** GET /changes, GET /returns/{id}/changes, GET /returns/{id}/revisions/{n}/diff */
export const changes = z.object({ changes: z.array(changeLine) });
export type Changes = z.infer<typeof changes>;
