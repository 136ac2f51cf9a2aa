import * as z from 'zod';
import { source } from './primitives';

/** A value of a reference table, in long form. */
export const referenceCell = z.object({
  row: z.string(),
  column: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  text: z.string(),
  source,
});
export type ReferenceCell = z.infer<typeof referenceCell>;

/** Any other table in a return, kept whole. */
export const referenceTable = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  cells: z.array(referenceCell),
  source,
});
export type ReferenceTable = z.infer<typeof referenceTable>;
