import type { Figure, Indicator, Source } from '../../model';
import { number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet, BookValue } from '../countyBook';
import type { CountyState } from '../countyState';
import type { IdentifiedPlan } from '../identifyRows';
import { inUnit, lines, sourceText } from '../value';
import { indicatorName } from './targets';

interface Row {
  readonly of: IdentifiedPlan;
  readonly indicator: Indicator;
  /** The name that the figure has among the indicator's fields; null where it has none. */
  readonly field: string | null;
  readonly id: string;
  readonly period: string | null;
  readonly value: BookValue;
  readonly unit: string | null;
  readonly note: string | null;
  readonly source: Source;
}

const columns: ColumnOf<Row>[] = [
  text('District', (row) => row.of.received.district, { widest: 20 }),
  text('Plan', (row) => row.of.plan.title),
  text('Indicator', (row) => indicatorName(row.indicator), { widest: 50 }),
  text('Period', (row) => row.period, { widest: 16 }),
  number('Value', (row) => row.value),
  text('Unit', (row) => row.unit, { widest: 24 }),
  text('Note', (row) => row.note, { widest: 50 }),
  text('Source', (row) => sourceText(row.of.received.file, row.source), { widest: 40 }),
];

export function figuresSheet(plans: readonly IdentifiedPlan[], state: CountyState): BookSheet {
  const rows = plans.flatMap((of) => of.indicators.flatMap((each) => rowsOf(of, each)));
  return tableSheet('Figures', `Figures of ${state.county}`, columns, rows, state, {
    editedIn: ({ id, field }, { edited }) =>
      field !== null && edited?.[id]?.includes(field) ? ['Value', 'Note'] : [],
  });
}

/** What a figure is called among the fields of its indicator. */
const FIELDS: Readonly<Record<Figure['kind'], string>> = {
  actual: 'Figure',
  baseline: 'Baseline figure',
  target: 'Target',
};

function rowsOf(of: IdentifiedPlan, { id, indicator }: IdentifiedPlan['indicators'][number]): Row[] {
  const { unit } = indicator;
  return [
    ...indicator.figures.map((figure) => ({
      of,
      id,
      field: `${FIELDS[figure.kind]} ${figure.period}`,
      indicator,
      unit,
      period: figure.period,
      value: inUnit(figure.value, unit),
      note: noteOf(figure),
      source: figure.source,
    })),
    ...companionRows(of, id, indicator),
    ...remarkRows(of, id, indicator),
  ];
}

/** Footnotes and what else stands beside the figures: of no period alone. */
function remarkRows(of: IdentifiedPlan, id: string, indicator: Indicator): Row[] {
  const note = lines(...new Set(indicator.notes));
  if (note === null) return [];
  const cell = indicator.cells['notes']?.join(', ') ?? indicator.source.cell;
  const source = { ...indicator.source, cell };
  return [{ of, id, field: null, indicator, period: null, value: null, unit: null, note, source }];
}

/** A rate kept beside a count has its own baseline and target, and would be lost otherwise. */
function companionRows(of: IdentifiedPlan, id: string, indicator: Indicator): Row[] {
  const { companion, source } = indicator;
  if (!companion) return [];
  const row = (period: string | null, value: number | null, note: string): Row[] =>
    value === null
      ? []
      : [
          {
            of,
            id,
            field: null,
            indicator,
            period,
            value: inUnit(value, companion.unit),
            unit: companion.unit,
            note,
            source,
          },
        ];
  return [
    ...row(indicator.baseline?.period ?? null, companion.baseline, 'Baseline, as a rate'),
    ...row(indicator.target.period, companion.target, 'Target, as a rate'),
  ];
}

const KINDS: Readonly<Record<Figure['kind'], string | null>> = {
  actual: null,
  baseline: 'Baseline',
  target: 'Target',
};

function noteOf(figure: Figure): string | null {
  return [KINDS[figure.kind], figure.note].filter(Boolean).join('; ') || null;
}
