import type { Recurrence } from '../../model';

/** Words that say by themselves how often. */
export const adverbs: ReadonlyMap<string, Recurrence> = new Map(
  Object.entries({
    daily: 'daily',
    nightly: 'daily',
    weekly: 'weekly',
    wkly: 'weekly',
    weekends: 'weekly',
    weekdays: 'daily',
    fortnightly: 'fortnightly',
    biweekly: 'fortnightly',
    monthly: 'monthly',
    mthly: 'monthly',
    bimonthly: 'bi-monthly',
    quarterly: 'quarterly',
    qtrly: 'quarterly',
    qtly: 'quarterly',
    qrtly: 'quarterly',
    termly: 'termly',
    biannual: 'half-yearly',
    biannually: 'half-yearly',
    annual: 'yearly',
    annually: 'yearly',
    yearly: 'yearly',
    regular: 'regularly',
    regularly: 'regularly',
    periodic: 'regularly',
    periodically: 'regularly',
    frequently: 'regularly',
    biennial: 'regularly',
    biennially: 'regularly',
  } as const),
);

/** What stands behind `bi`. */
export const bi: ReadonlyMap<string, Recurrence> = new Map(
  Object.entries({
    weekly: 'fortnightly',
    monthly: 'bi-monthly',
    annual: 'half-yearly',
    annually: 'half-yearly',
    yearly: 'half-yearly',
  } as const),
);

/** What a time that comes round is counted in. */
type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'term' | 'year';

/** How often once every so many units is; what has no word of its own is `regularly`. */
export const intervals: Readonly<Record<Unit, Readonly<Record<number, Recurrence>>>> = {
  day: { 1: 'daily', 7: 'weekly', 14: 'fortnightly' },
  week: { 1: 'weekly', 2: 'fortnightly', 4: 'monthly', 6: 'six-weekly', 12: 'quarterly', 13: 'quarterly' },
  fortnight: { 1: 'fortnightly' },
  month: { 1: 'monthly', 2: 'bi-monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' },
  quarter: { 1: 'quarterly', 2: 'half-yearly', 4: 'yearly' },
  term: { 1: 'termly' },
  year: { 1: 'yearly' },
};

/** The units of what stands behind a count: `6 monthly`, `twice yearly`. */
export const adverbUnits: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annually: 'year',
  } as const),
);

/** `School holidays`, `term time`: times that come round, with no word for how often. */
export const occasions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    school: ['holidays', 'holiday', 'hols'],
    term: ['time'],
  }),
);

/** How often so many times in a unit is. */
export const frequencies: Readonly<Partial<Record<Unit, Readonly<Record<number, Recurrence>>>>> = {
  month: { 2: 'fortnightly', 4: 'weekly' },
  year: { 2: 'half-yearly', 3: 'termly', 4: 'quarterly', 6: 'bi-monthly', 12: 'monthly' },
};

/** The words for a unit, one and several. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    day: 'day night evening',
    week: 'week wk weekend',
    fortnight: 'fortnight',
    month: 'month mth',
    quarter: 'quarter qtr',
    term: 'term',
    year: 'year yr annum',
  } satisfies Record<Unit, string>).flatMap(([unit, words]) =>
    words.split(' ').flatMap((word) => [[word, unit as Unit] as const, [`${word}s`, unit as Unit] as const]),
  ),
);
