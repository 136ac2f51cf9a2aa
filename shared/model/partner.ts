import * as z from 'zod';
import { fieldCells, source } from './primitives';

/** What a partner brings to a priority, or who sits on an action team. */
export const partner = z.object({
  kind: z.enum(['contribution', 'team member']),
  /** The priority contributed to, or the team. */
  group: z.string().nullable(),
  role: z.string().nullable(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  contribution: z.string().nullable(),
  source,
  /** `group`, `role`, `person`, `organisation`, `contribution` to the cells they came from. */
  cells: fieldCells,
});
export type Partner = z.infer<typeof partner>;
