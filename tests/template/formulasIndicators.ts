import * as fc from 'fast-check';
import type { Change, Figure, Indicator, Polarity } from '../../shared/model';
import { computeTarget } from '../../shared/target';
import { anIndicator } from '../builders/aPlan';

/** The nth period of each kind from April 2000 (calendar years: from January). */
const PERIODS: Readonly<Record<string, (at: number) => string>> = {
  fiscal: (at) => fiscal(2000 + at),
  calendar: (at) => `${2000 + at}`,
  quarter: (at) => `Q${(at % 4) + 1} ${fiscal(2000 + Math.floor(at / 4))}`,
  half: (at) => `H${(at % 2) + 1} ${fiscal(2000 + Math.floor(at / 2))}`,
  'half of a calendar year': (at) => `H${(at % 2) + 1} ${2000 + Math.floor(at / 2)}`,
  month: (at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  years: (at) => `${fiscal(2000 + at)}–${fiscal(2001 + at)}`,
};
const PER_YEAR: Readonly<Record<string, number>> = {
  quarter: 4,
  half: 2,
  'half of a calendar year': 2,
  month: 12,
};

function fiscal(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function figure(period: string, value: number | null, kind: Figure['kind']): Figure {
  return { period, value, kind, note: null, source: { sheet: 'Targets', cell: 'B5' } };
}

const kinds = fc.constantFrom(...Object.keys(PERIODS));
const unit = fc.constantFrom('number', 'number', '%', '%', 'per 1,000', '£', 'days');

/** Values of a unit: counts, now and then with a half; shares; rates with one or two decimals. */
function valueIn(of: string): fc.Arbitrary<number> {
  if (of === '%') return fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  if (of === 'number')
    return fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 9000 }) },
      fc.integer({ min: 1, max: 999 }).map((half) => half / 2),
    );
  return fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.constantFrom(1, 10, 100)).map(([n, by]) => n / by);
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('percent', 'percent', 'points', 'number'),
  amount: fc.oneof(
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: -600, max: 600 }).map((tenths) => tenths / 10),
  ),
});

/** The values of one indicator, before it is said which periods they have. */
function drawnIn(of: string) {
  const value = valueIn(of);
  return fc.record({
    unit: fc.constant(of),
    polarity: fc.constantFrom<Polarity | null>('lower', 'lower', 'higher', 'higher', 'band', null),
    change: fc.option(change, { nil: null, freq: 6 }),
    baselineKind: kinds,
    baseline: fc.option(value, { nil: null, freq: 6 }),
    marked: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'no period', 'none'),
    actualKind: fc.option(kinds, { nil: null, freq: 1 }),
    /** Years from the baseline to the first figure: before, at and after it. */
    offset: fc.integer({ min: -1, max: 3 }),
    actuals: fc.array(fc.option(value, { nil: null, freq: 6 }), { maxLength: 5 }),
    near: fc.constantFrom(null, null, 0.97, 1, 1.03),
    ownTarget: fc.option(value, { nil: null, freq: 1 }),
    targetKind: fc.option(kinds, { nil: null, freq: 8 }),
    targetYears: fc.integer({ min: -1, max: 5 }),
    stated: fc.option(value, { nil: null, freq: 2 }),
    /** The sheet states just what the core computes. */
    agrees: fc.boolean(),
    backwards: fc.boolean(),
  });
}

/** Any indicator whose facts the template's columns hold, in the order of time or the other way round. */
export const anyIndicator: fc.Arbitrary<Indicator> = unit.chain(drawnIn).map((drawn) => {
  const { baselineKind, actualKind, targetKind, marked, near } = drawn;
  const at = (kind: string, years: number, further = 0) =>
    PERIODS[kind]!(Math.max(0, (2 + years) * (PER_YEAR[kind] ?? 1) + further));
  const period = marked === 'whole' ? at(baselineKind, 0) : null;
  const value = marked === 'none' ? null : drawn.baseline;
  // What follows a year without a figure is of the same kind, so that it is plain which is next.
  const kind = value === null || actualKind === null ? baselineKind : actualKind;
  const actuals = drawn.actuals
    .map((each, further) => {
      const close =
        near !== null && each !== null && value !== null ? Number((value * near).toFixed(4)) : each;
      return figure(at(kind, drawn.offset, further), close, 'actual');
    })
    .filter((each, place, all) => each.period !== period && each.period !== all[place - 1]?.period);
  const last = actuals.at(-1);
  const own = last && drawn.ownTarget !== null ? [figure(last.period, drawn.ownTarget, 'target')] : [];
  const figures = [...(period ? [figure(period, value, 'baseline')] : []), ...actuals, ...own];
  const indicator = anIndicator({
    unit: drawn.unit,
    polarity: drawn.polarity,
    change: drawn.change,
    baseline: period === null && value === null ? null : { period, value },
    target: {
      period: targetKind && at(targetKind, drawn.targetYears),
      stated: drawn.stated,
      computed: null,
      explanation: null,
    },
    figures: drawn.backwards ? figures.reverse() : figures,
  });
  const computed = drawn.agrees ? computeTarget(indicator).computed : null;
  const { target } = indicator;
  return { ...indicator, target: { ...target, stated: computed ?? target.stated } };
});
