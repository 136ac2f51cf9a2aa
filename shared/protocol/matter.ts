import * as z from 'zod';

/** What waits for a decision of the county's: whose value stands, or whether two actions are the same. */
export const matter = z.object({
  /** Six signs, the same as long as it is open. */
  id: z.string(),
  kind: z.enum(['conflict', 'question']),
  returnId: z.string(),
  district: z.string(),
  plan: z.string(),
  ref: z.string().nullable(),
  field: z.string(),
  agreed: z.string().nullable(),
  /** The district's; of a question, the action as it is now. */
  ofDistrict: z.string().nullable(),
  ofCounty: z.string().nullable(),
  since: z.string(),
  source: z.string(),
});
export type Matter = z.infer<typeof matter>;

/** GET /conflicts */
export const matters = z.object({ conflicts: z.array(matter) });
export type Matters = z.infer<typeof matters>;

/** POST /conflicts/{id}/decision */
export const decision = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('district') }),
  z.strictObject({ decide: z.literal('county') }),
  z.strictObject({ decide: z.literal('text'), text: z.string().min(1).max(10_000) }),
  z.strictObject({ decide: z.literal('same') }),
  z.strictObject({ decide: z.literal('different') }),
]);
export type Decision = z.infer<typeof decision>;

/** What a decision or another change of the county's did, in sentences. */
export const done = z.object({ done: z.string(), notes: z.array(z.string()) });
export type Done = z.infer<typeof done>;
