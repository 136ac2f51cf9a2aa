import * as z from 'zod';
import { issueCode } from './issue';
import { source } from './primitives';

/**
 * What the reader noticed while it read and could not be seen from the plan afterwards. The rule of
 * the same code turns it into an issue; the reader phrases nothing.
 */
export const remark = z.object({
  code: issueCode,
  source,
  /** The ref of the record it belongs to. */
  ref: z.string().nullable(),
  /** What the rule's sentence needs: counts, words as written, a suggestion. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Remark = z.infer<typeof remark>;
