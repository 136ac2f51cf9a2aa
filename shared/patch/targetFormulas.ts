import type { Cell } from '../grid';
import type { Figure, Indicator } from '../model';
import {
  directionOfTravel,
  knownFigures,
  latestFigure,
  performanceRag,
  ragText,
  type RagPolicy,
} from '../rag';
import {
  baselineUsed,
  computeTarget,
  decimalsOf,
  expectedDecimals,
  positionOf,
  trajectoryOf,
} from '../target';
import type { RowFormulas } from './rowFormulas';
import type { Lists } from './listsSheet';

export interface TargetPlace {
  readonly at: (field: 'Computed target') => string;
  readonly cellAt: (address: string) => Cell | null;
  readonly lists: Lists;
  readonly policy: RagPolicy;
}

/**
 * The formulas beside an indicator, in A1 style: they follow the officer's figures where these stand as
 * numbers in cells of their own. What words say (the change wanted, a figure in a sentence) stands in
 * them as it was read; a figure of a part of a year and a period that is new take the reader.
 */
export function targetFormulas(indicators: readonly Indicator[], place: TargetPlace): RowFormulas {
  const [indicator] = indicators;
  if (!indicator || indicators.length > 1) return {};
  const computed = computedFormula(indicator, place);
  const expected = expectedFormula(indicator, place);
  const stated = statedIn(indicator, place);
  return {
    ...(computed === null ? {} : { 'Computed target': computed }),
    ...(computed === null || stated === null
      ? {}
      : { Difference: guarded(`ROUND(${stated}-${place.at('Computed target')},9)`) }),
    ...(expected === null
      ? {}
      : { 'Expected by now': guarded(halfUpFormula(expected, expectedDecimals(indicator))) }),
    ...ragFormula(indicator, expected, place),
    ...directionFormula(indicator, place),
  };
}

function computedFormula(indicator: Indicator, place: TargetPlace): string | null {
  const { unit, change } = indicator;
  const { computed, baselineUsed: used } = computeTarget(indicator, place.policy);
  const baseline = baselineIn(indicator, place);
  if (computed === null || !change || !used || baseline === null) return null;
  const { kind, amount } = change;
  const changed =
    kind === 'percent'
      ? `${baseline}*(1+${amount}/100)`
      : `${baseline}+${amount}${unit === '%' ? '/100' : ''}`;
  return guarded(halfUpFormula(changed, decimalsFor(unit, used.value, place.policy)));
}

function decimalsFor(unit: string, baseline: number, { rounding }: RagPolicy): number {
  if (unit === '%') return rounding.shareDecimals + 2;
  if (unit === 'number') return rounding.countDecimals;
  return rounding.rateDecimals === 'as baseline' ? decimalsOf(baseline) : rounding.rateDecimals;
}

/** Half up below nought too, where ROUND goes away from it; the inner ROUND takes binary dust off. */
function halfUpFormula(value: string, decimals: number): string {
  return `ROUND(INT(ROUND((${value})*10^${decimals},6)+0.5)/10^${decimals},${decimals})`;
}

/** Unrounded; null where the figure expected is not on the straight line, nor the stated target itself. */
function expectedFormula(indicator: Indicator, place: TargetPlace): string | null {
  const { expected, latest } = performanceRag(indicator, place.policy);
  if (expected === null || latest === null) return null;
  const stated = statedIn(indicator, place);
  const line = trajectoryOf(indicator, place.policy);
  const at = positionOf(latest.period);
  const baseline = baselineIn(indicator, place);
  if (line && at !== null && baseline !== null) {
    const along = Math.max(0, Math.min(1, (at - line.from.at) / (line.to.at - line.from.at)));
    const onLine = line.from.value + (line.to.value - line.from.value) * along;
    const target = stated ?? place.at('Computed target');
    if (isSame(onLine, expected)) return `${baseline}+(${target}-${baseline})*${along}`;
  }
  return stated !== null && isSame(indicator.target.stated ?? NaN, expected) ? stated : null;
}

function ragFormula(indicator: Indicator, expected: string | null, place: TargetPlace): RowFormulas {
  const { polarity } = indicator;
  const figure = latestFigure(indicator);
  if (!figure || expected === null || polarity === null) return {};
  const latest = figureIn(indicator, figure, place);
  const by = `(${expected})`;
  const worse =
    polarity === 'band'
      ? `ABS(${latest}-${by})`
      : polarity === 'lower'
        ? `${latest}-${by}`
        : `${by}-${latest}`;
  const margin = `${place.lists.tolerance}*ABS(${by})`;
  // A band is left on either side: within the tolerance is inside it.
  const beyond = polarity === 'band' ? `${worse}-${margin}` : worse;
  const word =
    `IF(ROUND(${beyond},9)<=0,"${ragText('Green')}",` +
    `IF(ROUND(${beyond}-${margin},9)<=0,"${ragText('Amber')}","${ragText('Red')}"))`;
  return { RAG: `IFERROR(${word},"${ragText('No data')}")` };
}

function directionFormula(indicator: Indicator, place: TargetPlace): RowFormulas {
  const { polarity } = indicator;
  const [before, now] = knownFigures(indicator).slice(-2);
  const isKnown = polarity === 'lower' || polarity === 'higher';
  if (!before || !now || !isKnown || directionOfTravel(indicator, place.policy) === 'Not comparable')
    return {};
  const [from, to] = [figureIn(indicator, before, place), figureIn(indicator, now, place)];
  const better = polarity === 'lower' ? '<' : '>';
  return {
    Direction: guarded(
      `IF(ABS(${to}-${from})<=ABS(${from})*${place.lists.steadyWithin}+0.000000001,"Steady",` +
        `IF(${to}${better}${from},"Improving","Worsening"))`,
    ),
  };
}

function baselineIn(indicator: Indicator, place: TargetPlace): string | null {
  const used = baselineUsed(indicator);
  if (!used) return null;
  const figure = indicator.figures.find(
    ({ period, value, kind }) => kind !== 'target' && period === used.period && value === used.value,
  );
  const own = used.later ? [] : (indicator.cells['baseline'] ?? []);
  return inCell(used.value, [...(figure ? [figure.source.cell] : []), ...own], place);
}

function statedIn({ target, figures, cells }: Indicator, place: TargetPlace): string | null {
  const { stated, period } = target;
  if (stated === null) return null;
  const own = figures.filter((figure) => figure.kind === 'target' && figure.period === period);
  return inCell(stated, [...(cells['target'] ?? []), ...own.map(({ source }) => source.cell)], place);
}

function figureIn(
  { figures }: Indicator,
  known: Pick<Figure, 'period' | 'kind'> & { readonly value: number },
  place: TargetPlace,
): string {
  const own = figures.filter(({ period, kind, value }) => {
    return period === known.period && kind === known.kind && value === known.value;
  });
  return inCell(
    known.value,
    own.map(({ source }) => source.cell),
    place,
  );
}

/** The address of the cell that holds just this number, or the number itself where words do. */
function inCell(value: number, cells: readonly string[], { cellAt }: TargetPlace): string {
  const own = cells.find((address) => {
    const cell = cellAt(address);
    return cell?.kind === 'number' && cell.value === value;
  });
  return own ?? (value < 0 ? `(${value})` : String(value));
}

function guarded(formula: string): string {
  return `IFERROR(${formula},"")`;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
