import type { Figure, Indicator } from '../model';
import { formatFigure } from '../target';
import type { Finding } from './finding';

type Place = Pick<Finding, 'sheet' | 'cell' | 'ref'>;

/** The first cell of a field of an indicator, or where the indicator stands if that field is nowhere on the sheet. */
export function placeOfIndicator(indicator: Indicator, field: string): Place {
  const { sheet, cell } = indicator.source;
  return { sheet, cell: indicator.cells[field]?.[0] ?? cell, ref: indicator.ref };
}

/** The cell of the target itself, which stands last where there is one a year. */
export function placeOfTarget(indicator: Indicator): Place {
  const { sheet, cell } = indicator.source;
  return {
    sheet,
    cell: targetFigure(indicator)?.source.cell ?? indicator.cells['target']?.at(-1) ?? cell,
    ref: indicator.ref,
  };
}

/** The figure that states the target for its last period; null where a sentence states it. */
export function targetFigure({ figures, target }: Indicator): Figure | null {
  return figures.find(({ kind, period }) => kind === 'target' && period === target.period) ?? null;
}

/** A figure as an officer types it in a cell: `6430`, `65%`, `11.3`. */
export function typedFigure(value: number, unit: string): string {
  return unit === '%' ? formatFigure(value, unit) : String(Number(value.toPrecision(12)));
}

/** True where a cell holds a figure and nothing else, so that another figure may take its place. */
export function isBareFigure(indicator: Indicator, figure: Figure): boolean {
  const prose = [...(indicator.cells['headline'] ?? []), ...(indicator.cells['name'] ?? [])];
  const shared = indicator.figures.some((own) => own !== figure && own.source.cell === figure.source.cell);
  return figure.note === null && !shared && !prose.includes(figure.source.cell);
}
