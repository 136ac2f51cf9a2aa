import * as z from 'zod';
import { issueCode, severity } from '../model';
import { RAG_ORDER } from '../rag';

const count = z.number().int().min(0);
const ragWord = z.enum(RAG_ORDER);
/** How many of each word; a word that is not there counts nothing. */
const tally = z.partialRecord(ragWord, count);

/** How the actions and targets of a plan stand. */
export const planSummary = z.object({
  returnId: z.string(),
  district: z.string(),
  plan: z.string(),
  actions: count,
  delivery: tally,
  targets: tally,
});
export type PlanSummary = z.infer<typeof planSummary>;

/** How many issues of a code a return has. */
export const issueCount = z.object({
  returnId: z.string(),
  district: z.string(),
  code: issueCode,
  severity,
  count,
});
export type IssueCount = z.infer<typeof issueCount>;

/** GET /summary: the county as it stands, as far as charts and counts need it. */
export const countySummary = z.object({
  county: z.string(),
  asAt: z.string(),
  plans: z.array(planSummary),
  issues: z.array(issueCount),
  /** The last publication of the county workbook; null before the first. */
  published: z.object({ no: z.number().int(), at: z.string() }).nullable(),
});
export type CountySummary = z.infer<typeof countySummary>;
