import type { Span } from '../../model';
import { addDays } from './day';
import { firstFrom, lacksYear, lastUntil, spanOf, type Moment, type TimescaleDoubt } from './moment';
import type { Stretch } from './stretch';

/** A stretch with its days, as far as they could be told. */
export interface Placed {
  readonly first: Moment;
  readonly last: Moment | null;
  /** First day of the first and last day of the last; null where a year is wanting. */
  readonly span: Span | null;
  readonly doubts: readonly TimescaleDoubt[];
}

export function lacksYears(stretch: Pick<Stretch, 'first' | 'last'>): boolean {
  return lacksYear(stretch.first) && (stretch.last === null || lacksYear(stretch.last));
}

/** The doubt that a time without its year raises. */
export function doubtOfYear(of: Moment): TimescaleDoubt {
  return of.unit === 'season' || of.unit === 'term' ? 'season-without-year' : 'year-missing';
}

/**
 * Gives each end its year: from the other end where that has one (`Nov – March 2004` begins in 2003), else
 * the first such stretch that ends within the plan's period, with a doubt.
 */
export function placeStretch(stretch: Pick<Stretch, 'first' | 'last'>, period: Span | null): Placed {
  const missing = lacksYears(stretch);
  const doubts: TimescaleDoubt[] = missing ? [doubtOfYear(stretch.last ?? stretch.first)] : [];
  const { first, last } = withYears(stretch, period);
  const from = spanOf(first, period);
  const to = last ? spanOf(last, period) : from;
  for (const each of last ? [first, last] : [first]) doubts.push(...doubtsOf(each, period));
  return { first, last, span: from && to && { from: from.from, to: to.to }, doubts };
}

function doubtsOf(of: Moment, period: Span | null): TimescaleDoubt[] {
  const doubts = [...of.doubts];
  if (of.unit === 'years' || (of.unit === 'year' && of.edge === null)) doubts.push('ambiguous-year');
  // a time within some months counts from a day that is not named, whatever the plan's period
  if (of.unit === 'within') doubts.push('relative');
  else if (!lacksYear(of) && spanOf(of, period) === null) doubts.push('period-unknown');
  return doubts;
}

function withYears(
  stretch: Pick<Stretch, 'first' | 'last'>,
  period: Span | null,
): Pick<Stretch, 'first' | 'last'> {
  let { first, last } = stretch;
  if (last === null)
    return { first: lacksYear(first) && period ? firstFrom(first, period.from) : first, last };
  if (lacksYear(last)) {
    const start = lacksYear(first) && period && first.number > 0 ? firstFrom(first, period.from) : first;
    const from = spanOf(start, period)?.to ?? period?.from;
    if (from === undefined) return { first, last };
    last = firstFrom(last, from);
    if (start.year !== null) return { first: start, last };
  }
  if (!lacksYear(first)) return { first, last };
  first = first.number === 0 && first.unit === 'day' ? monthOf(first, last) : first;
  const until = spanOf(last, period);
  return { first: until ? lastUntil(first, until.to) : first, last };
}

/** The day whose month stands with the other end: `4 – 5 June`, and `28 – 3 July` begins in June. */
function monthOf(first: Moment, last: Moment): Moment {
  if (last.unit !== 'day' || last.number === 0) return { ...first, number: 1 };
  const number = first.day <= last.day ? last.number : ((last.number + 10) % 12) + 1;
  return { ...first, number };
}

/** The day before, and the day after, for `before June` and `after June`. */
export const dayBefore = (day: string): string => addDays(day, -1);
export const dayAfter = (day: string): string => addDays(day, 1);
