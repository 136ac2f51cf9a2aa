import type { Span } from '../../model';
import { dayOf, lastDayOfMonth } from './day';

/** The British units of time a plan is dated by. Years of fiscal units are those in which they begin. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export const terms = ['autumn', 'spring', 'summer'] as const;

/** Whole months, from the first to the last; months beyond 12 run into the years after. */
export function monthsSpan(year: number, first: number, count: number): Span {
  const start = year * 12 + first - 1;
  const end = start + count - 1;
  return {
    from: dayOf(Math.floor(start / 12), (start % 12) + 1, 1),
    to: lastDayOfMonth(Math.floor(end / 12), (end % 12) + 1),
  };
}

export const monthSpan = (year: number, month: number): Span => monthsSpan(year, month, 1);

export const calendarYearSpan = (year: number): Span => monthsSpan(year, 1, 12);

/** 1 April to 31 March. */
export const fiscalYearSpan = (year: number): Span => monthsSpan(year, 4, 12);

/** Quarter 1 is April to June. */
export const quarterSpan = (year: number, quarter: number): Span => monthsSpan(year, 3 * quarter + 1, 3);

/** Half 1 is April to September, or January to June of a calendar year. */
export function halfSpan(year: number, half: number, calendar: boolean): Span {
  return monthsSpan(year, (calendar ? -5 : -2) + 6 * half, 6);
}

/** Spring (1) is March to May; winter (4) of 2003 ends in February 2004, as plans use it. */
export const seasonSpan = (year: number, season: number): Span => monthsSpan(year, 3 * season, 3);

/** School terms by the calendar year they fall in: autumn (1) September to December, spring (2) to March, summer (3) to July. */
export function termSpan(year: number, term: number): Span {
  if (term === 1) return monthsSpan(year, 9, 4);
  return term === 2 ? monthsSpan(year, 1, 3) : monthsSpan(year, 4, 4);
}

/** 1 September to 31 August. */
export const academicYearSpan = (year: number): Span => monthsSpan(year, 9, 12);

/** The year in which the fiscal year of the day began. */
export function fiscalStartOf(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}
