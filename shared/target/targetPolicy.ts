import type * as z from 'zod';
import type { roundingPolicy } from './roundingPolicy';

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
