import { BETTER_WHEN } from '../../book';
import type { Change, Figure, Indicator, Polarity } from '../../model';
import type { CellValue } from '../facts';
import { numberOf } from '../typedValue';
import { asText } from './holdsValue';
import { figurePlace } from './indicatorCells';

/** The indicator with another value in one of its cells, as `holdsValue` gives it. */
export function withIndicatorCell(indicator: Indicator, field: string, value: CellValue): Indicator {
  const text = value === null ? null : asText(value);
  const number = numberOf(value)?.value ?? null;
  const baseline = indicator.baseline ?? { period: null, value: null };
  const figure = figurePlace(field);
  if (figure) return withFigure(indicator, figure, number, text);
  switch (field) {
    case 'Indicator':
      return { ...indicator, name: withoutRef(text ?? '', indicator.ref) };
    case 'Unit':
      return { ...indicator, unit: text ?? indicator.unit };
    case 'Better when':
      return { ...indicator, polarity: polarityOf(text) };
    case 'Baseline period':
      return { ...indicator, baseline: settle({ ...baseline, period: text }) };
    case 'Baseline':
      return { ...indicator, baseline: settle({ ...baseline, value: number }) };
    case 'Change wanted':
      return { ...indicator, change: changeOf(value, indicator.change) };
    case 'Target period':
      return { ...indicator, target: { ...indicator.target, period: text } };
    case 'Stated target':
      return { ...indicator, target: { ...indicator.target, stated: number } };
    case 'Headline':
      return { ...indicator, headline: text };
    default:
      return indicator;
  }
}

function settle(baseline: NonNullable<Indicator['baseline']>): Indicator['baseline'] {
  return baseline.period === null && baseline.value === null ? null : baseline;
}

function withFigure(
  indicator: Indicator,
  { kind, period }: Pick<Figure, 'kind' | 'period'>,
  value: number | null,
  text: string | null,
): Indicator {
  const at = indicator.figures.findIndex((each) => each.kind === kind && each.period === period);
  const own = indicator.figures[at] ?? { kind, period, note: null, source: indicator.source };
  const figure: Figure = { ...own, value, note: value === null ? text : own.note };
  const figures = [...indicator.figures];
  figures.splice(at < 0 ? figures.length : at, at < 0 ? 0 : 1, figure);
  return { ...indicator, figures };
}

/** The book shows ref and name in one cell. */
function withoutRef(text: string, ref: string | null): string {
  const starts = ref !== null && text.toLowerCase().startsWith(`${ref.toLowerCase()} `);
  return starts ? text.slice(ref.length).trim() : text;
}

function polarityOf(text: string | null): Polarity | null {
  const words = Object.entries(BETTER_WHEN) as [Polarity, string][];
  return words.find(([, word]) => word === text)?.[0] ?? null;
}

/** A bare number is of the kind that was there. */
function changeOf(value: CellValue, was: Change | null): Change | null {
  const number = numberOf(value);
  if (!number) return null;
  if (number.points) return { kind: 'points', amount: number.value };
  const isPercent =
    typeof value === 'object'
      ? value?.kind === 'percent change' || value?.kind === 'share'
      : typeof value === 'string' && value.includes('%');
  if (isPercent) return { kind: 'percent', amount: number.value * 100 };
  const kind = was?.kind ?? 'number';
  const isWhole = kind === 'percent' && Math.abs(number.value) <= 1;
  return { kind, amount: isWhole ? number.value * 100 : number.value };
}
