import * as z from 'zod';

/** How figures are rounded (SPEC part 3). Rates take the decimals of their baseline unless a number is given. */
export const roundingPolicy = z.object({
  countDecimals: z.number().int().min(0),
  /** Decimals of a percent. */
  shareDecimals: z.number().int().min(0),
  rateDecimals: z.union([z.number().int().min(0), z.literal('as baseline')]),
});
export type RoundingPolicy = z.infer<typeof roundingPolicy>;

export const DEFAULT_ROUNDING: RoundingPolicy = {
  countDecimals: 0,
  shareDecimals: 1,
  rateDecimals: 'as baseline',
};

/** What the computation of targets needs of a policy. `name` is what each result bears. */
export interface TargetPolicy {
  readonly name: string;
  readonly rounding: RoundingPolicy;
  /** How a year's count is spread over its quarters: evenly, as in earlier years, or as the officer set targets for them. */
  readonly profile: 'straight' | 'seasonal' | 'own';
}

export const DEFAULT_TARGET_POLICY: TargetPolicy = {
  name: 'default 1',
  rounding: DEFAULT_ROUNDING,
  profile: 'own',
};
