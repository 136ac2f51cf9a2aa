import type { Span } from '../../model';
import { partsOf } from './day';
import { fiscalStartOf, fiscalYearSpan, halfSpan, monthsSpan, quarterSpan } from './units';

/** What a figure stands for in time: a column of an indicator table. */
export interface Period {
  /**
   * Canonical: `2003/04`, `2009` (calendar), `Q2 2014/15`, `H1 2009/10`, `H1 2009` (calendar),
   * `2004-06` (month), `2003/04–2005/06` (several fiscal years), `2009-04–2009-12` (any other months).
   */
  readonly label: string;
  /** `years` is any run of months that is none of the others. */
  readonly kind: 'fiscal-year' | 'calendar-year' | 'quarter' | 'month' | 'half-year' | 'years';
  readonly from: string;
  readonly to: string;
}

/** `2003/04` for 2003. */
export function fiscalLabel(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The fiscal year that begins on 1 April of the year. */
export function fiscalYear(startYear: number): Period {
  return { label: fiscalLabel(startYear), kind: 'fiscal-year', ...fiscalYearSpan(startYear) };
}

/** The label of the fiscal year a day falls in: `2004/05`. */
export function fiscalYearOf(day: string): string {
  return fiscalLabel(fiscalStartOf(day));
}

/** The fiscal year after the one in which the period (or day) ends. */
export function nextFiscalYear(period: Period | string): Period {
  return fiscalYear(fiscalStartOf(typeof period === 'string' ? period : period.to) + 1);
}

/** Orders by last day, the later beginning first among those that end together: a quarter before its year. */
export function comparePeriods(a: Span, b: Span): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.from !== b.from) return a.from > b.from ? -1 : 1;
  return 0;
}

/** The period of that span, named by the largest unit it is; null where it does not run over whole months. */
export function periodOfSpan(span: Span): Period | null {
  const first = partsOf(span.from);
  const last = partsOf(span.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const whole = monthsSpan(first.year, first.month, Math.max(months, 1));
  if (months < 1 || whole.from !== span.from || whole.to !== span.to) return null;
  if (months === 1) return { label: span.from.slice(0, 7), kind: 'month', ...whole };
  const fiscal = fiscalStartOf(span.from);
  if (months === 3 && first.month % 3 === 1) {
    const quarter = [1, 2, 3, 4].find((each) => quarterSpan(fiscal, each).from === span.from)!;
    return { label: `Q${quarter} ${fiscalLabel(fiscal)}`, kind: 'quarter', ...whole };
  }
  if (months === 6) {
    const half = [1, 2].find((each) => halfSpan(fiscal, each, false).from === span.from);
    if (half) return { label: `H${half} ${fiscalLabel(fiscal)}`, kind: 'half-year', ...whole };
    const calendar = [1, 2].find((each) => halfSpan(first.year, each, true).from === span.from);
    if (calendar) return { label: `H${calendar} ${first.year}`, kind: 'half-year', ...whole };
  }
  if (months === 12 && first.month === 1) return { label: `${first.year}`, kind: 'calendar-year', ...whole };
  if (months === 12 && first.month === 4) return fiscalYear(fiscal);
  if (months % 12 === 0 && first.month === 4) {
    const label = `${fiscalLabel(fiscal)}–${fiscalLabel(fiscal + months / 12 - 1)}`;
    return { label, kind: 'years', ...whole };
  }
  return { label: `${span.from.slice(0, 7)}–${span.to.slice(0, 7)}`, kind: 'years', ...whole };
}
