import type { Indicator } from '../model';
import { baselineUsed, positionOf } from '../target';

export interface Known {
  readonly period: string;
  readonly value: number;
  readonly kind: 'actual' | 'baseline';
}

/** The figures that have a number and are no targets, in order of time; those without a period keep the sheet's order. */
export function knownFigures({ figures }: Indicator): Known[] {
  return figures
    .flatMap(({ period, value, kind }) =>
      kind === 'target' || value === null ? [] : [{ period, value, kind }],
    )
    .map((figure, at) => ({ figure, at, position: positionOf(figure.period) }))
    .sort((a, b) => (a.position !== null && b.position !== null ? a.position - b.position : 0) || a.at - b.at)
    .map(({ figure }) => figure);
}

/** The latest figure after the baseline; null where nothing is later. */
export function latestFigure(indicator: Indicator): Known | null {
  const used = baselineUsed(indicator);
  const from = positionOf(used?.period ?? indicator.baseline?.period ?? null);
  const later = knownFigures(indicator).filter(({ period, kind }) => {
    if (kind === 'baseline' || period === used?.period) return false;
    const at = positionOf(period);
    return from === null || at === null || at > from;
  });
  return later.at(-1) ?? null;
}
