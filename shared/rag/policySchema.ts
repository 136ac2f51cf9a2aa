import * as z from 'zod';
import { roundingPolicy } from '../target';
import { statusWords } from './statusWordsSchema';

/** What a county has decided about RAG and targets. Data: versioned, and every result names it. */
export const ragPolicy = z.object({
  id: z.string(),
  version: z.string(),
  /** Amber while worse than expected by no more than this share of the expected figure (SPEC part 3: 5%). */
  tolerance: z.number().min(0).max(1),
  /** A date is near when it is this many days away or fewer. */
  soonDays: z.number().int().min(0),
  /** Two figures are the same when they differ by no more than this share of the earlier. */
  steadyWithin: z.number().min(0).max(1),
  rounding: roundingPolicy,
  profile: z.enum(['straight', 'seasonal', 'own']),
  statusWords,
});

/** A county's policy, with what is otherwise in single districts, by district id. */
export const countyPolicy = ragPolicy.partial().extend({
  districts: z.record(z.string(), ragPolicy.omit({ id: true, version: true }).partial()).optional(),
});
