import type { Indicator } from '../model';
import type { BaselineUsed } from './baselineUsed';
import { readChange } from './change';
import { positionOf } from './position';
import { halfUp } from './round';

export interface HeadingCheck {
  /** As written: `-31%`, `21%`. */
  readonly written: string;
  readonly verdict: 'agrees' | 'measured otherwise' | 'rounded wrong' | 'unexplained';
  /** The figure from which the stated target is that far away. */
  readonly measuredFrom: { readonly period: string; readonly value: number } | null;
  /** The exact change from there, in percent or points. */
  readonly exact: number | null;
  /** What the heading should say: rounded as it rounds, signed. */
  readonly shouldSay: number | null;
  /** A fall written without its sign. */
  readonly lacksSign: boolean;
}

/** How the change in a target column's heading comes about; null where the heading states none. */
export function checkHeading(indicator: Indicator, used: BaselineUsed | null): HeadingCheck | null {
  const { headingChange, target, change } = indicator;
  const written = headingChange === null ? null : readChange(headingChange);
  if (headingChange === null || !written || target.stated === null) return null;
  const { amount } = written.change;
  const decimals = /\.(\d+)/.exec(headingChange)?.[1]?.length ?? 0;
  const rounded = (exact: number) => Math.sign(exact) * halfUp(Math.abs(exact), decimals);
  const fits = (exact: number) =>
    written.signed ? rounded(exact) === amount : Math.abs(rounded(exact)) === Math.abs(amount);
  const isNear = (exact: number) => Math.abs(Math.abs(exact) - Math.abs(amount)) < 10 ** -decimals;

  const candidates = measuredFrom(indicator, used, target.stated, written.change.kind === 'points');
  const exactly = candidates.find(({ exact }) => fits(exact));
  const nearly = exactly ?? candidates.find(({ exact }) => isNear(exact));
  const repeats = change !== null && amount === change.amount;
  const lacksSign = !written.signed && (nearly?.exact ?? 0) < 0;
  const verdict =
    repeats || exactly?.isBaseline
      ? 'agrees'
      : exactly
        ? 'measured otherwise'
        : nearly
          ? 'rounded wrong'
          : 'unexplained';
  return {
    written: headingChange,
    verdict,
    measuredFrom: nearly ? { period: nearly.period, value: nearly.value } : null,
    exact: nearly?.exact ?? null,
    shouldSay: nearly ? rounded(nearly.exact) : null,
    lacksSign,
  };
}

/** The baseline first, then the other figures from the latest back. */
function measuredFrom(
  { figures, unit }: Indicator,
  used: BaselineUsed | null,
  stated: number,
  points: boolean,
) {
  const others = figures
    .filter(({ kind, value, period }) => kind !== 'target' && value !== null && period !== used?.period)
    .sort((a, b) => (positionOf(b.period) ?? 0) - (positionOf(a.period) ?? 0));
  const from = [
    ...(used ? [{ period: used.period ?? 'the baseline', value: used.value, isBaseline: true }] : []),
    ...others.map(({ period, value }) => ({ period, value: value!, isBaseline: false })),
  ].filter(({ value }) => value !== 0);
  const relative = from.map((each) => ({ ...each, exact: (stated / each.value - 1) * 100 }));
  const absolute = from.map((each) => ({ ...each, exact: (stated - each.value) * 100 }));
  if (unit !== '%') return relative;
  return points ? absolute : [...relative, ...absolute];
}
