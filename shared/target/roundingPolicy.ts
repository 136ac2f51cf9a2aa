import * as z from 'zod';

/** How figures are rounded (SPEC part 3). Rates take the decimals of their baseline unless a number is given. */
export const roundingPolicy = z.object({
  countDecimals: z.number().int().min(0),
  /** Decimals of a percent. */
  shareDecimals: z.number().int().min(0),
  rateDecimals: z.union([z.number().int().min(0), z.literal('as baseline')]),
});
