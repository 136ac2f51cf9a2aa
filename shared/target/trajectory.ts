import type { Indicator } from '../model';
import { baselineUsed } from './baselineUsed';
import { computeTarget } from './computeTarget';
import { monthsIn, positionOf } from './position';
import { shareOfYear } from './profile';
import { breakBetween, seriesBreaks } from './seriesBreak';
import { DEFAULT_TARGET_POLICY, type TargetPolicy } from './targetPolicy';

interface TrajectoryEnd {
  readonly period: string | null;
  /** Months since the year 0, at the period's end. */
  readonly at: number;
  readonly value: number;
}

/** The straight line on which an indicator is expected to go. */
export interface Trajectory {
  readonly from: TrajectoryEnd;
  readonly to: TrajectoryEnd;
  /** Whether the target at its end is the sheet's or, where the sheet states none, ours. */
  readonly target: 'stated' | 'computed';
}

/** From the baseline to the stated target, or the computed one; null where an end is missing or the series breaks between. */
export function trajectoryOf(
  indicator: Indicator,
  policy: TargetPolicy = DEFAULT_TARGET_POLICY,
): Trajectory | null {
  const used = baselineUsed(indicator);
  const to = positionOf(indicator.target.period);
  const value = indicator.target.stated ?? computeTarget(indicator, policy).computed;
  const from = positionOf(used?.period ?? null) ?? beforeFirstTarget(indicator);
  if (!used || value === null || to === null || from === null || from >= to) return null;
  if (breakBetween(seriesBreaks(indicator), used.period, indicator.target.period)) return null;
  return {
    from: { period: used.period, at: from, value: used.value },
    to: { period: indicator.target.period, at: to, value },
    target: indicator.target.stated === null ? 'computed' : 'stated',
  };
}

/** A baseline without a period stands one step before the first of several yearly targets. */
function beforeFirstTarget({ baseline, figures }: Indicator): number | null {
  if (baseline?.period !== null) return null;
  const targets = figures.flatMap(({ kind, period }) =>
    kind === 'target' ? (positionOf(period) ?? []) : [],
  );
  const [first, second] = targets.sort((a, b) => a - b);
  return first === undefined || second === undefined ? null : first - (second - first);
}

/**
 * The figure expected for a period, unrounded: on the line, level after its end, null before its
 * beginning. A count of part of a year is the year's, spread by the policy's profile.
 */
export function expectedAt(
  indicator: Indicator,
  period: string,
  policy: TargetPolicy = DEFAULT_TARGET_POLICY,
): number | null {
  const months = monthsIn(period);
  const own = indicator.figures.find((figure) => figure.kind === 'target' && figure.period === period);
  if (months !== null && months < 12 && policy.profile === 'own' && own?.value != null) return own.value;
  const line = trajectoryOf(indicator, policy);
  const at = positionOf(period);
  if (!line || at === null || months === null) return null;
  const whole = monthsIn(line.from.period) ?? 12;
  if (months < whole && isCount(indicator.unit)) {
    const part = shareOfYear(indicator, period, policy);
    return part === null ? null : onLine(line, part.yearEnd) * part.share;
  }
  return at < line.from.at ? null : onLine(line, at);
}

function onLine({ from, to }: Trajectory, at: number): number {
  const along = Math.max(0, Math.min(1, (at - from.at) / (to.at - from.at)));
  return Number((from.value + (to.value - from.value) * along).toPrecision(12));
}

/** What adds up over the months of a year, as shares, rates and averages do not. */
function isCount(unit: string): boolean {
  return unit === 'number' || unit.startsWith('£') || unit === '000s';
}
