import type { Span } from '../../model';
import { addDays, addMonths, dayOf, daysInMonth } from './day';
import { namedDay, type DayName } from './namedDays';
import {
  academicYearSpan,
  calendarYearSpan,
  fiscalStartOf,
  fiscalYearSpan,
  halfSpan,
  monthSpan,
  monthsSpan,
  quarterSpan,
  seasonSpan,
  termSpan,
} from './units';

/** What may be wrong with a timescale, or was decided without the officer's word. */
export type TimescaleDoubt =
  /** `TBC`, `?`, `ASAP`, `await the review`: no date was given. */
  | 'undecided'
  /** A date, but marked as not settled: `June 2004 (TBC)`. */
  | 'provisional'
  | 'unreadable'
  /** A year alone, or a run of years: which day of it is not said. */
  | 'ambiguous-year'
  /** `Q4 2004`, which may be meant by the fiscal or the calendar year; read as fiscal. */
  | 'ambiguous-quarter'
  /** `06/04`, read as a month and a year. */
  | 'ambiguous-day'
  | 'season-without-year'
  | 'year-missing'
  /** `within 6 months`: counted from the first day of the plan. */
  | 'relative'
  /** Says a part of the plan's period, and the period is not known or has no such part. */
  | 'period-unknown'
  /** `31 June`, read as the month's last day. */
  | 'no-such-day'
  /** `06/30/04`, which can only be the American way round. */
  | 'day-month-swapped'
  | 'likely-misspelt'
  /** `Completed`, in a place for dates. */
  | 'status-word';

export type MomentUnit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'term'
  | 'feast'
  | 'year'
  | 'fiscal-year'
  | 'years'
  | 'academic-year'
  | 'year-to'
  | 'plan-year'
  | 'plan-months'
  | 'plan'
  | 'within';

export type Edge = 'start' | 'early' | 'mid' | 'late' | 'end';

/** A time as named, perhaps without its year. */
export interface Moment {
  readonly unit: MomentUnit;
  /** Calendar year, or the year in which the fiscal or academic one begins; null where not said. */
  readonly year: number | null;
  /** Which month (1–12), quarter, half, season, term, plan year or month of the plan; how many months within. 0 for a month not said yet. */
  readonly number: number;
  /** Of unit `day`: the day of the month. Of `within`: days instead of months. */
  readonly day: number;
  /** Of `years`, `plan-year` and `plan-months`: the last of them. */
  readonly until: number;
  /** Of `feast`: which. */
  readonly name: DayName | null;
  /** Halves of a calendar year. */
  readonly calendar: boolean;
  readonly edge: Edge | null;
  readonly doubts: readonly TimescaleDoubt[];
}

export function moment(unit: MomentUnit, rest: Partial<Moment> = {}): Moment {
  return {
    unit,
    year: null,
    number: 0,
    day: 0,
    until: 0,
    name: null,
    calendar: false,
    edge: null,
    doubts: [],
    ...rest,
  };
}

const isPlanUnit = (unit: MomentUnit): boolean =>
  unit === 'plan' || unit === 'plan-year' || unit === 'plan-months' || unit === 'within';

/** True for what only a year can place; a part of the plan's period is placed by the period. */
export function lacksYear(of: Moment): boolean {
  return of.year === null && !isPlanUnit(of.unit);
}

/** Units whose year the next bare one replaces: `September 2003, 2004, 2005`. */
export function takesYear(of: Moment): boolean {
  return ['month', 'season', 'day', 'term', 'quarter', 'feast'].includes(of.unit);
}

/** First and last day of the moment, or null where its year or the plan's period is not known. */
export function spanOf(of: Moment, period: Span | null): Span | null {
  if (isPlanUnit(of.unit)) return period && planSpan(of, period);
  if (of.year === null) return null;
  const { year, number } = of;
  switch (of.unit) {
    case 'day': {
      const day = dayOf(year, number, Math.min(of.day, daysInMonth(year, number)));
      return { from: day, to: day };
    }
    case 'month':
      return monthSpan(year, number);
    case 'quarter':
      return quarterSpan(year, number);
    case 'half':
      return halfSpan(year, number, of.calendar);
    case 'season':
      return seasonSpan(year, number);
    case 'term':
      return termSpan(year, number);
    case 'feast': {
      const day = namedDay(of.name!, year);
      return { from: day, to: day };
    }
    case 'year':
      return calendarYearSpan(year);
    case 'fiscal-year':
      return fiscalYearSpan(year);
    case 'years':
      return { from: fiscalYearSpan(year).from, to: fiscalYearSpan(of.until - 1).to };
    case 'academic-year':
      return academicYearSpan(year);
    default:
      return monthsSpan(year - 1, number + 1, 12);
  }
}

function planSpan(of: Moment, period: Span): Span | null {
  if (of.unit === 'plan') return period;
  if (of.unit === 'within') {
    const end = of.day > 0 ? addDays(period.from, of.day) : addMonths(period.from, of.number);
    return { from: period.from, to: addDays(end, -1) };
  }
  const months = of.unit === 'plan-year' ? 12 : 1;
  const from = addMonths(period.from, months * (of.number - 1));
  const to = addDays(addMonths(period.from, months * of.until), -1);
  return from > period.to ? null : { from, to: to < period.to ? to : period.to };
}

/** The first such moment that ends, or whose beginning is, on or after the day. */
export function firstFrom(of: Moment, day: string): Moment {
  const around = fiscalStartOf(day);
  for (let year = around - 1; ; year++) {
    const dated = { ...of, year };
    const { from, to } = spanOf(dated, null)!;
    if ((of.edge === 'start' ? from : to) >= day) return dated;
  }
}

/** The last such moment that ends on or before the day. */
export function lastUntil(of: Moment, day: string): Moment {
  for (let year = fiscalStartOf(day) + 2; ; year--) {
    const dated = { ...of, year };
    if (spanOf(dated, null)!.to <= day) return dated;
  }
}
