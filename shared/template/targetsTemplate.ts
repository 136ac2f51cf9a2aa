import type { Indicator } from '../model';
import { knownFigures, ragText } from '../rag';
import {
  BETTER_WHEN,
  changeValue,
  indicatorName,
  inUnit,
  type BookValue,
  type TargetEvaluation,
} from '../book';
import { computed, entry, headingRow } from './cells';
import { listRange, type ListName } from './lists';
import type { SheetNames } from './sheetNames';
import { targetFormulas, type TargetFormulas } from './targetFormulas';
import type { TemplateCell, TemplateLook, TemplateSheet } from './templateBook';
import { TARGET_HEADINGS, type TargetHeading } from './templateColumns';
import type { TemplatePlan } from './templatePlan';

const SPARE_ROWS = 40;

const WIDTHS: Partial<Record<TargetHeading, number>> = { Indicator: 44, Unit: 16, RAG: 13, Direction: 16 };
const USUAL_WIDTH = 12;

const CHOICES: readonly (readonly [TargetHeading, ListName])[] = [
  ['Unit', 'unit'],
  ['Better when', 'better'],
  ['Kind of change', 'change'],
];

/** Columns that hold a share where the unit is `%`. */
const MEASURED: readonly TargetHeading[] = [
  'Baseline',
  'Stated target',
  'Latest',
  'Baseline used',
  'Previous',
  'Computed target',
  'Difference',
  'Expected by now',
];

export function targetsTemplate(content: TemplatePlan, names: SheetNames, lastFigure: number): TemplateSheet {
  const indicators = [...(content.plan?.indicators ?? []), ...Array.from({ length: SPARE_ROWS }, () => null)];
  return {
    name: names.targets,
    widths: TARGET_HEADINGS.map((heading) => WIDTHS[heading] ?? USUAL_WIDTH),
    rows: [
      headingRow(TARGET_HEADINGS, COMPUTED),
      ...indicators.map((indicator, index) => {
        const formulas = targetFormulas(index + 2, names, lastFigure);
        return cells(indicator, indicator ? content.targets?.[indicator.id] : undefined, formulas);
      }),
    ],
    frozenRows: 1,
    table: {
      name: names.targets.replace(' ', '_'),
      headingRow: 0,
      lastRow: indicators.length,
      headings: TARGET_HEADINGS,
    },
    choices: CHOICES.map(([heading, list]) => ({ column: place(heading), from: listRange(list) })),
    ragColumns: [place('RAG')],
    inUnit: { unitColumn: place('Unit'), columns: MEASURED.map(place) },
  };
}

const COMPUTED_LOOKS: Readonly<Record<keyof TargetFormulas, TemplateLook>> = {
  'Measured from': 'computed',
  'Baseline used': 'computed decimal',
  'Previous period': 'computed',
  Previous: 'computed decimal',
  'Computed target': 'computed number',
  Difference: 'computed number',
  'Expected by now': 'computed decimal',
  RAG: 'computed',
  Direction: 'computed',
};
const COMPUTED = Object.keys(COMPUTED_LOOKS).length;

function cells(
  indicator: Indicator | null,
  result: TargetEvaluation | undefined,
  formulas: TargetFormulas,
): TemplateCell[] {
  const entries = indicator ? entriesOf(indicator) : {};
  const results: Readonly<Record<keyof TargetFormulas, string | number | null | undefined>> = {
    'Measured from': null,
    'Baseline used': null,
    'Previous period': null,
    Previous: null,
    'Computed target': result?.computed,
    Difference: result?.difference,
    'Expected by now': result?.expected,
    RAG: result?.rag && ragText(result.rag),
    Direction: result?.direction,
  };
  return TARGET_HEADINGS.map((heading): TemplateCell => {
    if (!isComputed(heading)) return entry(entries[heading]);
    return computed(formulas[heading], results[heading], COMPUTED_LOOKS[heading]);
  });

  function isComputed(heading: TargetHeading): heading is keyof TargetFormulas {
    return heading in formulas;
  }
}

function entriesOf(indicator: Indicator): Partial<Record<TargetHeading, BookValue>> {
  const { unit, polarity, baseline, change, target } = indicator;
  const latest = knownFigures(indicator).at(-1);
  return {
    Indicator: indicatorName(indicator),
    Unit: unit,
    'Better when': polarity && BETTER_WHEN[polarity],
    'Baseline period': baseline?.period ?? null,
    Baseline: inUnit(baseline?.value, unit),
    'Change wanted': changeValue(change),
    'Kind of change': change?.kind ?? null,
    'Target period': target.period,
    'Stated target': inUnit(target.stated, unit),
    'Latest period': latest?.period ?? null,
    Latest: inUnit(latest?.value, unit),
  };
}

function place(heading: TargetHeading): number {
  return TARGET_HEADINGS.indexOf(heading);
}
