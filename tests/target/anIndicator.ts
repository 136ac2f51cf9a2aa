import type { Figure, Indicator } from '../../shared/model';

type Points = Readonly<Record<string, number | string>>;

interface Told extends Partial<Omit<Indicator, 'figures'>> {
  /** Actual figures by period; words where there is no number. */
  readonly actual?: Points;
  readonly targets?: Points;
}

/** An indicator for tests: `anIndicator({ baseline: { period: '2001/02', value: 456 }, … })`. */
export function anIndicator({ actual = {}, targets = {}, ...rest }: Told = {}): Indicator {
  const source = { sheet: 'Targets', cell: 'A1' };
  const figures = (points: Points, kind: Figure['kind']) =>
    Object.entries(points).map(([period, value]): Figure => {
      const number = typeof value === 'number';
      const own = kind === 'actual' && period === rest.baseline?.period ? 'baseline' : kind;
      return { period, value: number ? value : null, note: number ? null : value, kind: own, source };
    });
  return {
    id: 'one',
    ref: null,
    name: 'Offences',
    measure: null,
    unit: 'number',
    polarity: 'lower',
    baseline: null,
    change: null,
    target: { period: null, stated: null, computed: null, explanation: null },
    figures: [...figures(actual, 'actual'), ...figures(targets, 'target')],
    headline: null,
    headingChange: null,
    companion: null,
    objective: null,
    lead: null,
    notes: [],
    source,
    cells: {},
    ...rest,
  };
}

/** A target of a period, as stated. */
export function statedFor(period: string | null, stated: number | null): Indicator['target'] {
  return { period, stated, computed: null, explanation: null };
}
