import type { Figure, Indicator } from '../model';
import { monthsIn, positionOf } from './position';

export interface BaselineUsed {
  readonly period: string | null;
  readonly value: number;
  /** The marked period has no figure, and this is the first later one that has. */
  readonly later: boolean;
}

/** The marked baseline, else the first later actual figure (SPEC part 3); null where none is marked or none follows. */
export function baselineUsed({ baseline, figures }: Indicator): BaselineUsed | null {
  if (!baseline) return null;
  if (baseline.value !== null) return { period: baseline.period, value: baseline.value, later: false };
  const marked = positionOf(baseline.period);
  const months = monthsIn(baseline.period) ?? 0;
  const order = figures.findIndex(({ period }) => period === baseline.period);
  const isLater = (figure: Figure, at: number) => {
    const position = positionOf(figure.period);
    // the first quarter is no baseline for a year
    if ((monthsIn(figure.period) ?? months) < months) return false;
    return marked !== null && position !== null ? position > marked : at > order;
  };
  const next = figures
    .filter((figure, at) => figure.kind === 'actual' && figure.value !== null && isLater(figure, at))
    .sort((a, b) => (positionOf(a.period) ?? 0) - (positionOf(b.period) ?? 0))[0];
  return next ? { period: next.period, value: next.value!, later: true } : null;
}
