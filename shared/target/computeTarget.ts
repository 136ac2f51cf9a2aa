import type { Change, Indicator } from '../model';
import { baselineUsed, type BaselineUsed } from './baselineUsed';
import { explainTarget } from './explainTarget';
import { checkHeading } from './headingCheck';
import { polarityOf } from './polarity';
import { rangeOf, type TargetRange } from './range';
import { halfUp, roundFigure } from './round';
import { breakBetween, seriesBreaks, type SeriesBreak } from './seriesBreak';
import { DEFAULT_TARGET_POLICY, type TargetPolicy } from './targetPolicy';
import type { TargetResult, TargetVerdict } from './targetResult';
import { targetSteps } from './targetSteps';

/** The target that baseline and change wanted give, against the one the sheet states (SPEC part 3). */
export function computeTarget(
  indicator: Indicator,
  policy: TargetPolicy = DEFAULT_TARGET_POLICY,
): TargetResult {
  const { unit, change, target } = indicator;
  const used = baselineUsed(indicator);
  const broken = used ? breakBetween(seriesBreaks(indicator), used.period, target.period) : null;
  const computed =
    used && change && !broken
      ? roundFigure(applyChange(used.value, change, unit), unit, used.value, policy.rounding)
      : null;
  const range = rangeOf(indicator);
  const within = isWithin(range, computed);
  const difference = differenceOf(target.stated, computed, within);
  const result: Omit<TargetResult, 'explanation'> = {
    computed,
    baselineUsed: used,
    difference,
    verdict: within ? 'agrees' : verdictOf(indicator, used, computed, broken, policy),
    statedChange:
      used && target.stated !== null && !broken ? changeTo(target.stated, used.value, unit) : null,
    heading: checkHeading(indicator, used),
    steps: used && computed !== null ? targetSteps(indicator, used.value, computed, policy.rounding) : [],
    companion: companionChange(indicator),
    inverse: polarityOf(indicator).doubt === 'inverse-measure',
    seriesBreak: broken,
    policy: policy.name,
  };
  return { ...result, explanation: explainTarget(indicator, result) };
}

/** A percentage of the baseline, percentage points of a share, or a plain number more or less. */
export function applyChange(baseline: number, { kind, amount }: Change, unit: string): number {
  if (kind === 'percent') return tidy(baseline * (1 + amount / 100));
  return tidy(baseline + (unit === '%' ? amount / 100 : amount));
}

function isWithin(range: TargetRange | null, computed: number | null): boolean {
  return range !== null && computed !== null && computed >= range.from && computed <= range.to;
}

function differenceOf(stated: number | null, computed: number | null, within: boolean): number | null {
  if (within) return 0;
  return computed === null || stated === null ? null : tidy(stated - computed);
}

function verdictOf(
  { unit, change, target }: Indicator,
  used: BaselineUsed | null,
  computed: number | null,
  broken: SeriesBreak | null,
  { rounding }: TargetPolicy,
): TargetVerdict {
  if (!change) return 'no change wanted';
  if (!used) return 'no baseline';
  if (broken) return 'across a break';
  if (target.stated === null || computed === null) return 'not stated';
  if (roundFigure(target.stated, unit, used.value, rounding) === computed) return 'agrees';
  const exact = applyChange(used.value, change, unit);
  // part of an offence rounded the other way, `9,085` of 9,085.92 for a fall, is no other target
  const isNextWhole = unit === 'number' && Math.abs(target.stated - exact) < 10 ** -rounding.countDecimals;
  const halfDown = -roundFigure(-exact, unit, used.value, rounding);
  return isNextWhole || target.stated === halfDown ? 'agrees' : 'differs';
}

function changeTo(stated: number, baseline: number, unit: string): TargetResult['statedChange'] {
  const percent = baseline === 0 ? null : signedRound((stated / baseline - 1) * 100);
  return { percent, points: unit === '%' ? signedRound((stated - baseline) * 100) : null };
}

function companionChange({ companion, change }: Indicator): TargetResult['companion'] {
  if (!companion || companion.baseline === null || companion.target === null || companion.baseline === 0)
    return null;
  const percent = signedRound((companion.target / companion.baseline - 1) * 100);
  return { percent, explains: change?.kind === 'percent' && Math.abs(percent - change.amount) < 0.5 };
}

function signedRound(percent: number): number {
  return Math.sign(percent) * halfUp(Math.abs(percent), 1);
}

/** Binary dust away: 0.56 + 0.1 is 0.66. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
