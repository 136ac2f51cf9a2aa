import { BETTER_WHEN, changeValue, indicatorName, inUnit } from '../../book';
import type { Figure, Indicator } from '../../model';
import { latestFigure } from '../../rag';
import type { CellValue } from '../facts';

/** An indicator's values by heading of the county workbook, its figures' as `Figure 2003/04`. */
export function indicatorCells(indicator: Indicator): Record<string, CellValue> {
  const { unit, baseline, target } = indicator;
  const cells: Record<string, CellValue> = {
    Indicator: indicatorName(indicator),
    Unit: unit,
    'Better when': indicator.polarity && BETTER_WHEN[indicator.polarity],
    'Baseline period': baseline?.period ?? null,
    Baseline: inUnit(baseline?.value, unit),
    'Change wanted': changeValue(indicator.change),
    'Target period': target.period,
    'Stated target': inUnit(target.stated, unit),
    Headline: indicator.headline,
  };
  for (const figure of indicator.figures) {
    const field = figureField(figure);
    // a period that stands twice is told as it was first, and a baseline or target in its own column
    if (field in cells || isSaidAbove(indicator, figure)) continue;
    cells[field] = inUnit(figure.value, unit) ?? figure.note;
  }
  return cells;
}

function isSaidAbove({ baseline, target }: Indicator, { kind, period, value }: Figure): boolean {
  if (kind === 'baseline') return baseline?.period === period && baseline.value === value;
  return kind === 'target' && target.period === period && target.stated === value;
}

const WORDS: Readonly<Record<Figure['kind'], string>> = {
  actual: 'Figure',
  baseline: 'Baseline figure',
  target: 'Target',
};

/** `Figure 2003/04`, `Target 2005/06`. */
export function figureField({ kind, period }: Pick<Figure, 'kind' | 'period'>): string {
  return `${WORDS[kind]} ${period}`;
}

/** The field that the columns Latest and Latest period show; null where nothing was measured yet. */
export function latestField(indicator: Indicator): string | null {
  const latest = latestFigure(indicator);
  return latest && figureField(latest);
}

/** What kind of figure a field is, and of which period; null for any other field. */
export function figurePlace(field: string): Pick<Figure, 'kind' | 'period'> | null {
  for (const [kind, word] of Object.entries(WORDS) as [Figure['kind'], string][]) {
    if (field.startsWith(`${word} `) && field !== 'Target period') {
      return { kind, period: field.slice(word.length + 1) };
    }
  }
  return null;
}
