import { indicatorName, inUnit } from '../book';
import type { Figure } from '../model';
import { positionOf } from '../target';
import { entry, headingRow } from './cells';
import { listRange } from './lists';
import type { SheetNames } from './sheetNames';
import type { TemplateCell, TemplateSheet } from './templateBook';
import { FIGURE_HEADINGS } from './templateColumns';
import type { TemplatePlan } from './templatePlan';

const SPARE_ROWS = 150;

/** What the Kind column says of a figure. */
export const FIGURE_KINDS = { actual: 'Actual', baseline: 'Baseline', target: 'Target' } as const;

/** Every figure an indicator has, in order of time, targets for the years ahead included. */
export function figuresTemplate({ plan }: TemplatePlan, names: SheetNames): TemplateSheet {
  const filled = (plan?.indicators ?? []).flatMap((indicator) =>
    inOrderOfTime(indicator.figures).map((figure): TemplateCell[] => [
      entry(indicatorName(indicator)),
      entry(figure.period),
      entry(inUnit(figure.value, indicator.unit)),
      entry(FIGURE_KINDS[figure.kind]),
      entry(figure.note),
    ]),
  );
  const blank = FIGURE_HEADINGS.map(() => entry(null));
  const rows = [...filled, ...Array.from({ length: SPARE_ROWS }, () => blank)];
  return {
    name: names.figures,
    widths: [44, 14, 12, 12, 50],
    rows: [headingRow(FIGURE_HEADINGS, 0), ...rows],
    frozenRows: 1,
    table: {
      name: names.figures.replace(' ', '_'),
      headingRow: 0,
      lastRow: rows.length,
      headings: FIGURE_HEADINGS,
    },
    choices: [{ column: FIGURE_HEADINGS.indexOf('Kind'), from: listRange('figure') }],
    ragColumns: [],
    inUnit: null,
  };
}

/** Plans list years in either order; the formulas take the figure below for the later one. */
function inOrderOfTime(figures: readonly Figure[]): Figure[] {
  return figures
    .map((figure) => ({ figure, position: positionOf(figure.period) }))
    .sort((a, b) => (a.position !== null && b.position !== null ? a.position - b.position : 0))
    .map(({ figure }) => figure);
}
