import type { BaselineUsed } from './baselineUsed';
import type { HeadingCheck } from './headingCheck';
import type { SeriesBreak } from './seriesBreak';
import type { TargetStep } from './targetSteps';

export type TargetVerdict =
  | 'agrees'
  | 'differs'
  /** The sheet states no target to compare with. */
  | 'not stated'
  /** Nothing says by how much it should change. */
  | 'no change wanted'
  | 'no baseline'
  /** The series breaks between baseline and target; it must be re-based first. */
  | 'across a break';

export interface TargetResult {
  /** Rounded by the policy; a share is a fraction. Null where it cannot be computed. */
  readonly computed: number | null;
  readonly baselineUsed: BaselineUsed | null;
  /** Stated less computed. */
  readonly difference: number | null;
  readonly verdict: TargetVerdict;
  /** How far the stated target is from the baseline: in percent, and in points for a share. */
  readonly statedChange: { readonly percent: number | null; readonly points: number | null } | null;
  readonly heading: HeadingCheck | null;
  readonly steps: readonly TargetStep[];
  /** The change of the rate kept beside a count, in percent; `explains` where that is the change wanted. */
  readonly companion: { readonly percent: number; readonly explains: boolean } | null;
  readonly inverse: boolean;
  readonly seriesBreak: SeriesBreak | null;
  /** One sentence. */
  readonly explanation: string;
  /** The policy that gave it. */
  readonly policy: string;
}
