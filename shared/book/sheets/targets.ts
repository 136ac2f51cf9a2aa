import type { Indicator, Polarity } from '../../model';
import { ragText } from '../../rag';
import { roundExpected } from '../../target';
import { id, number, rag, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet, BookValue } from '../countyBook';
import type { CountyState, TargetEvaluation } from '../countyState';
import type { IdentifiedPlan } from '../identifyRows';
import { changeValue, inUnit, sourceText } from '../value';

/** How a polarity is said. */
export const BETTER_WHEN: Readonly<Record<Polarity, string>> = {
  lower: 'Lower',
  higher: 'Higher',
  band: 'Within a band',
};

interface Row {
  readonly id: string;
  readonly of: IdentifiedPlan;
  readonly indicator: Indicator;
  readonly evaluation: TargetEvaluation | undefined;
}

const columns: ColumnOf<Row>[] = [
  id('Row ID', (row) => row.id),
  text('District', (row) => row.of.received.district, { widest: 20 }),
  text('Plan', (row) => row.of.plan.title, { widest: 24 }),
  text('Indicator', (row) => indicatorName(row.indicator), { widest: 40 }),
  text('Unit', (row) => row.indicator.unit, { widest: 16 }),
  text('Better when', (row) => row.indicator.polarity && BETTER_WHEN[row.indicator.polarity], {
    widest: 14,
  }),
  text('Baseline period', (row) => row.indicator.baseline?.period, { widest: 14 }),
  number('Baseline', (row) => measured(row, row.indicator.baseline?.value)),
  number('Change wanted', (row) => changeValue(row.indicator.change)),
  text('Target period', (row) => row.indicator.target.period, { widest: 14 }),
  number('Stated target', (row) => measured(row, row.indicator.target.stated)),
  number('Computed target', (row) => measured(row, computed(row)), { from: 'computed' }),
  number('Difference', (row) => difference(row), { from: 'computed' }),
  text('Latest period', (row) => latest(row)?.period, { widest: 14 }),
  number('Latest', (row) => measured(row, latest(row)?.value)),
  number('Expected', (row) => measured(row, expected(row)), { from: 'computed' }),
  rag('RAG', (row) => row.evaluation?.rag && ragText(row.evaluation.rag), { from: 'computed' }),
  text('Direction', (row) => row.evaluation?.direction, { from: 'computed', widest: 16 }),
  text('Explanation', (row) => row.evaluation?.explanation ?? row.indicator.target.explanation, {
    from: 'computed',
    widest: 50,
  }),
  text('County comment', (row, state) => state.annotations?.[row.id]?.comment, {
    from: 'county',
    internal: true,
    widest: 36,
  }),
  text('Source', (row) => sourceText(row.of.received.file, row.indicator.source)),
];

export function targetsSheet(plans: readonly IdentifiedPlan[], state: CountyState): BookSheet {
  const rows = plans.flatMap((of) =>
    of.indicators.map(({ id: rowId, indicator }) => ({
      id: rowId,
      indicator,
      of,
      evaluation: state.evaluations?.targets[rowId],
    })),
  );
  return tableSheet('Targets', `Targets of ${state.county}`, columns, rows, state, {
    editedIn,
  });
}

/** The latest figure shows here too. */
function editedIn(row: Row, { edited }: CountyState): readonly string[] {
  const fields = edited?.[row.id] ?? [];
  return fields.includes(`Figure ${latest(row)?.period}`) ? [...fields, 'Latest'] : fields;
}

/** `NI 16 Serious acquisitive crime`, without doubling a number the name already begins with. */
export function indicatorName({ ref, name }: Indicator): string {
  return ref === null || name.toLowerCase().startsWith(ref.toLowerCase()) ? name : `${ref} ${name}`;
}

function measured(row: Row, value: number | null | undefined): BookValue {
  return inUnit(value, row.indicator.unit);
}

function computed(row: Row): number | null {
  return row.evaluation ? row.evaluation.computed : row.indicator.target.computed;
}

function expected({ evaluation, indicator }: Row): number | null {
  return typeof evaluation?.expected === 'number' ? roundExpected(evaluation.expected, indicator) : null;
}

function difference(row: Row): BookValue {
  const value = row.evaluation?.difference ?? null;
  if (value === null) return null;
  if (row.indicator.unit !== '%') return { kind: 'number change', value };
  // A difference of shares is one of points; rounding takes the dust of binary fractions off.
  return { kind: 'points change', value: Math.round(value * 1e6) / 1e4 };
}

/** The newest figure that was measured, as the return gives it. */
function latest(row: Row): { readonly period: string; readonly value: number | null } | null {
  if (row.evaluation) return row.evaluation.latest;
  return (
    row.indicator.figures.filter(({ kind, value }) => kind === 'actual' && value !== null).at(-1) ?? null
  );
}
