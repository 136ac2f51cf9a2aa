import * as z from 'zod';
import { issue } from '../model';
import { changeLine } from './change';

/** Why a request was not done. A code is never reused. */
export const problemCode = z.enum([
  'malformed',
  'not-signed-in',
  'key-unknown',
  'token-refused',
  'not-yours',
  'cross-site',
  'not-found',
  'code-unknown',
  'hash-differs',
  'stale-base',
  'not-a-return',
  'too-large',
  'too-many-requests',
  'signed-off',
  'already-decided',
  'not-possible',
  'person-unknown',
  'method-not-allowed',
  'busy',
  'failed',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/** Problem details (RFC 9457), as every refusal is answered: `application/problem+json`. */
export const problem = z.object({
  /** `/problems/stale-base`: a page that explains it. */
  type: z.string(),
  /** One sentence, the same for every case of the code. */
  title: z.string(),
  status: z.number().int(),
  /** What is wrong in this case, and what to do, in an officer's words. */
  detail: z.string(),
  code: problemCode,
  /** The request's id, as it stands in the worker's log. */
  instance: z.string().optional(),
  /** Of `malformed`: where, and what is expected. */
  faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Of `not-a-return`: what is wrong with the workbook. */
  issues: z.array(issue).optional(),
  /** Of `stale-base`: the revision that is the return's last, and what changed since the base that was named. */
  current: z
    .object({ hash: z.string(), revision: z.number().int(), on: z.string(), by: z.string() })
    .optional(),
  changes: z.array(changeLine).optional(),
});
export type Problem = z.infer<typeof problem>;
