import type { Indicator } from '../model';
import { positionOf } from './position';
import { roundFigure } from './round';
import type { RoundingPolicy } from './targetPolicy';

export interface TargetStep {
  readonly period: string;
  readonly stated: number;
  /** Where equal steps from the baseline to the computed target would be by then. */
  readonly computed: number;
  readonly agrees: boolean;
}

/** Targets for several years, against equal steps from the baseline to the computed target; none for one target alone. */
export function targetSteps(
  { figures, unit }: Indicator,
  baseline: number,
  computed: number,
  rounding: RoundingPolicy,
): TargetStep[] {
  const targets = figures
    .filter(({ kind, value, period }) => kind === 'target' && value !== null && positionOf(period) !== null)
    .sort((a, b) => positionOf(a.period)! - positionOf(b.period)!);
  if (targets.length < 2) return [];
  return targets.map(({ period, value }, at) => {
    const step = baseline + ((computed - baseline) * (at + 1)) / targets.length;
    const expected = roundFigure(step, unit, baseline, rounding);
    return { period, stated: value!, computed: expected, agrees: Math.abs(expected - value!) < 1e-9 };
  });
}
