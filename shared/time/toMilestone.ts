import type { Precision, Recurrence, Span } from '../model';
import { addMonths, addDays, isDay, lastDayOfMonth, partsOf } from './calendar/day';
import type { Entry } from './entry';
import { spanOf, type Edge, type Moment } from './calendar/moment';
import { dayAfter, dayBefore, type Placed } from './calendar/placeStretch';
import { calendarYearSpan, fiscalStartOf, fiscalYearSpan } from './calendar/units';

/** When something is to be done, as `start` and `due` days, and how exactly that was said. */
export interface Days {
  readonly start: string | null;
  /** The last day on which it is on time. */
  readonly due: string | null;
  readonly precision: Precision | null;
  readonly recurs: Recurrence | null;
  readonly ongoing: boolean;
}

/** The day that `early`, `mid` or `late` in a stretch of time ends on; `start` is its first day. */
export function edgeDay(span: Span, edge: Edge | null): string {
  const months = Math.round((Date.parse(dayAfter(span.to)) - Date.parse(span.from)) / 2_629_800_000);
  if (edge === 'start') return span.from;
  if (edge === 'early') {
    return months <= 1
      ? addDays(span.from, 9)
      : dayBefore(addMonths(span.from, months >= 12 ? Math.floor(months / 4) : 1));
  }
  if (edge !== 'mid' || months === 0) return span.to;
  const half = addMonths(span.from, Math.floor(months / 2));
  return months % 2 === 0 ? dayBefore(half) : addDays(half, 14);
}

/** The day on which that part of a stretch begins. */
export function edgeStart(span: Span, edge: Edge | null): string {
  if (edge === 'end') return span.to;
  if (edge === 'mid') return edgeDay(span, 'early') < span.to ? dayAfter(edgeDay(span, 'early')) : span.from;
  if (edge === 'late') return edgeDay(span, 'mid') < span.to ? dayAfter(edgeDay(span, 'mid')) : span.from;
  return span.from;
}

/** By its months. */
const PART_OF_PLAN: Readonly<Record<number, Precision>> = { 1: 'month', 3: 'quarter' };

function precisionOf(of: Moment, span: Span): Precision {
  switch (of.unit) {
    case 'feast':
      return 'day';
    case 'half':
    case 'years':
    case 'plan':
    case 'academic-year':
      return 'range';
    case 'year-to':
    case 'plan-year':
      if (span.to === fiscalYearSpan(fiscalStartOf(span.from)).to && span.from.endsWith('04-01'))
        return 'fiscal-year';
      return span.to === calendarYearSpan(+span.from.slice(0, 4)).to && span.from.endsWith('01-01')
        ? 'year'
        : 'range';
    case 'plan-months':
      return PART_OF_PLAN[of.until - of.number + 1] ?? 'range';
    case 'within':
      return 'range';
    default:
      return of.unit;
  }
}

/** A range of which one end is left is as exact as that end. */
function precisionOfEnd(precision: Precision, day: string, end: 'first' | 'last'): Precision {
  if (precision !== 'range') return precision;
  const { year, month } = partsOf(day);
  const edge = end === 'first' ? `${day.slice(0, 8)}01` : lastDayOfMonth(year, month);
  return isDay(day) && day === edge ? 'month' : 'day';
}

/** Bends the days of an entry as its lead says: `before June` is due on 31 May, `from June` begins on the 1st. */
export function daysOf(entry: Entry, placed: Placed | null, period: Span | null): Days {
  const rest = { recurs: entry.recurs, ongoing: entry.ongoing };
  const none: Days = { start: null, due: null, precision: null, ...rest };
  if (entry.planEnd && period)
    return { ...none, due: period.to, precision: precisionOfEnd('range', period.to, 'last') };
  if (!placed?.span) return entry.lead === 'from' ? { ...none, ongoing: true } : none;
  const { first, last, span } = placed;
  const whole = last === null ? precisionOf(first, span) : 'range';
  const edge = (last ?? first).edge;
  const start = edgeStart(spanOf(first, period)!, first.edge);
  const due = edgeDay(spanOf(last ?? first, period)!, edge);
  const dueOnly: Days = {
    ...none,
    due,
    precision: precisionOfEnd(last ? precisionOf(last, span) : whole, due, 'last'),
  };
  const both: Days = { ...none, start, due, precision: whole };
  switch (entry.lead) {
    case 'from':
      if (last && !entry.stretch?.loose) return both;
      return { ...none, start, precision: precisionOfEnd(whole, start, 'first'), ongoing: true };
    case 'not-before':
      return { ...none, start, precision: precisionOfEnd(whole, start, 'first') };
    case 'after':
      return {
        ...none,
        start: dayAfter(due),
        precision: precisionOfEnd(afterwards(whole), dayAfter(due), 'first'),
      };
    case 'before': {
      if (edge === 'end') return dueOnly;
      const before = dayBefore(span.from);
      return { ...none, due: before, precision: precisionOfEnd(afterwards(whole), before, 'last') };
    }
    case 'by':
    case 'until':
      return dueOnly;
    case 'throughout':
      return { ...both, precision: first.edge ? 'range' : whole };
    default:
      return last || isLong(whole, first) ? both : dueOnly;
  }
}

/** The neighbour of a season or a term need not be one. */
function afterwards(precision: Precision): Precision {
  return precision === 'day' ? 'day' : 'range';
}

/** A fiscal year, a half and a run of years are stretches to work in; a month or a season is a date. */
function isLong(precision: Precision, of: Moment): boolean {
  if (of.edge !== null || of.unit === 'within') return false;
  return precision === 'fiscal-year' || precision === 'range';
}
