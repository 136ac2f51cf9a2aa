import * as z from 'zod';
import { matter } from './matter';

/** Where a row stands in the revision that the county has. */
const row = {
  rowId: z.string(),
  plan: z.string(),
  ref: z.string().nullable(),
  /** The action's or indicator's own words, to know it by where its cell has moved. */
  text: z.string(),
  source: z.object({ sheet: z.string(), cell: z.string() }),
};

/** What the county wrote in its own columns about a row. */
export const comment = z.object({
  ...row,
  comment: z.string().nullable(),
  rag: z.string().nullable(),
  on: z.string(),
  by: z.string(),
});
export type Comment = z.infer<typeof comment>;

/** A value of the county's in a column of the district's, which the district is asked to take over. */
export const proposal = z.object({
  ...row,
  field: z.string(),
  is: z.string().nullable(),
  proposed: z.string(),
  on: z.string(),
  by: z.string(),
});
export type ProposalSent = z.infer<typeof proposal>;

/** GET /returns/{id}/feedback: what the county has to say about a return. */
export const feedback = z.object({
  returnId: z.string(),
  /** Content hash of the return's last revision. */
  hash: z.string(),
  revision: z.number().int(),
  state: z.string(),
  comments: z.array(comment),
  proposals: z.array(proposal),
  conflicts: z.array(matter),
  /** The last publication of the county workbook that holds that revision; null while one is still to come. */
  published: z.object({ no: z.number().int(), at: z.string() }).nullable(),
});
export type Feedback = z.infer<typeof feedback>;
