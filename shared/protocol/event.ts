import * as z from 'zod';

/** GET /events: what happens at the county, as server-sent events. `id` counts up within a connection; nothing is played again. */
export const countyEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('received'),
    returnId: z.string(),
    district: z.string(),
    revision: z.number().int(),
  }),
  z.object({ event: z.literal('refused'), district: z.string(), file: z.string(), reason: z.string() }),
  z.object({ event: z.literal('decided'), returnId: z.string(), district: z.string() }),
  z.object({ event: z.literal('published'), no: z.number().int(), at: z.string() }),
  /** The state has everything, the workbook does not yet: it is open elsewhere, or the disk is full. */
  z.object({ event: z.literal('not published'), reason: z.string() }),
]);
export type CountyEvent = z.infer<typeof countyEvent>;
