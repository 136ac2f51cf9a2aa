import type { Change, Indicator } from '../model';
import { formatFigure, formatPercent } from './formatFigure';
import { rangeOf } from './range';
import { halfUp } from './round';
import type { TargetResult } from './targetResult';

/** One sentence that says how the computed target comes about and how the stated one compares. */
export function explainTarget(indicator: Indicator, result: Omit<TargetResult, 'explanation'>): string {
  const parts = [mainClause(indicator, result), ...asides(indicator, result)];
  return `${parts.join('; ')}.`;
}

function mainClause(indicator: Indicator, result: Omit<TargetResult, 'explanation'>): string {
  const { unit, change } = indicator;
  const { baselineUsed: used, computed, verdict, statedChange, seriesBreak, steps } = result;
  const stated = statedIn(indicator);
  const away = statedChange && distance(statedChange);
  const by = away === null ? '' : `, which is ${away} from the baseline`;
  switch (verdict) {
    case 'no change wanted':
      if (stated === null) return 'Neither a change wanted nor a target is stated';
      if (rangeOf(indicator)) return `${stated} is stated, which is met ${metBy(indicator)}`;
      return used
        ? `${stated} is stated with no change wanted to compute it from; from ${from(used, unit)} it is ${away ?? 'no change'}`
        : `${stated} is stated with neither a baseline nor a change wanted`;
    case 'no baseline':
      return `${words(change!, unit)} is wanted, and there is no baseline figure to measure it from`;
    case 'across a break':
      return `The figures are counted otherwise from ${seriesBreak!.period ?? 'a later period'}, so nothing is computed from ${from(used!, unit)} until it is re-based`;
    case 'not stated':
      return `${sum(result, change!, unit)} gives ${formatFigure(computed!, unit)}; the sheet states no target`;
    case 'agrees': {
      const even = steps.length > 1 && steps.every(({ agrees }) => agrees) ? ', in equal steps' : '';
      const given = formatFigure(computed!, unit);
      const other = stated === given || rangeOf(indicator) ? '' : `, or ${stated} rounded the other way`;
      return `${sum(result, change!, unit)} gives ${given}${other}, as stated${even}`;
    }
    case 'differs':
      return `${sum(result, change!, unit)} gives ${formatFigure(computed!, unit)}, and the sheet states ${stated}${by}`;
  }
}

/** `257`, or `40 to 50` where the target is a range. */
function statedIn(indicator: Indicator): string | null {
  const { unit, target } = indicator;
  const range = rangeOf(indicator);
  if (range) return `${formatFigure(range.from, unit)} to ${formatFigure(range.to, unit)}`;
  return target.stated === null ? null : formatFigure(target.stated, unit);
}

function metBy({ unit, polarity, target }: Indicator): string {
  if (polarity === 'band' || target.stated === null) return 'by what lies within it';
  return `at ${formatFigure(target.stated, unit)} or ${polarity === 'lower' ? 'less' : 'more'}`;
}

/** `−43.6%`, or `+3 points` of a share. */
function distance({ percent, points }: NonNullable<TargetResult['statedChange']>): string | null {
  if (points !== null) return `${formatPercent(points).replace('%', '')} points`;
  return percent === null ? null : formatPercent(percent);
}

function asides(
  indicator: Indicator,
  { baselineUsed: used, companion, heading, verdict, inverse }: Omit<TargetResult, 'explanation'>,
): string[] {
  const said: string[] = [];
  if (used?.later && indicator.baseline?.period) {
    said.push(`the marked ${indicator.baseline.period} has no figure, so the next one is taken`);
  }
  if (inverse && verdict !== 'no change wanted') said.push('the measure is the inverse of what is aimed at');
  if (companion?.explains && verdict === 'differs') {
    const { unit, baseline, target } = indicator.companion!;
    said.push(
      `the ${formatPercent(companion.percent)} is that of the rate, ${baseline} to ${target} ${unit}`,
    );
  }
  if (heading && heading.verdict !== 'agrees') said.push(headingClause(indicator, heading));
  else if (heading?.lacksSign) said.push(`the heading's ${heading.written} lacks its sign`);
  return said;
}

function headingClause({ unit, target }: Indicator, heading: NonNullable<TargetResult['heading']>): string {
  const shown = heading.written.replace('-', '−');
  const { measuredFrom, exact, shouldSay, lacksSign } = heading;
  if (!measuredFrom || exact === null) return `the heading's ${shown} fits no figure of the table`;
  const sign = lacksSign ? ' and lacks its sign' : '';
  if (heading.verdict === 'rounded wrong') {
    return `the heading's ${shown} is ${formatPercent(exact)} from ${measuredFrom.period}, so ${formatPercent(shouldSay ?? exact)}${sign}`;
  }
  const [a, b] = [measuredFrom.value, target.stated!].map((value) => formatFigure(value, unit));
  return `the heading's ${shown} is measured from ${measuredFrom.period} (${a} to ${b})${sign}`;
}

/** `456 in 2001/02 less 47%` */
function sum(
  { baselineUsed: used }: Pick<TargetResult, 'baselineUsed'>,
  change: Change,
  unit: string,
): string {
  return change.amount === 0
    ? `${from(used!, unit)} kept as it is`
    : `${from(used!, unit)} ${words(change, unit)}`;
}

function from(used: NonNullable<TargetResult['baselineUsed']>, unit: string): string {
  const value = formatFigure(used.value, unit);
  return used.period === null ? value : `${value} in ${used.period}`;
}

/** `less 47%`, `plus 10 percentage points`, `less 50` */
function words({ kind, amount }: Change, unit: string): string {
  const size = String(halfUp(Math.abs(amount), 1));
  const what =
    kind === 'percent' ? `${size}%` : kind === 'points' || unit === '%' ? `${size} percentage points` : size;
  return `${amount < 0 ? 'less' : 'plus'} ${what}`;
}
