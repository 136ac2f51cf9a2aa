import type { Span } from '../model';
import type { Entry } from './entry';
import { firstFrom, lacksYear, lastUntil, spanOf, type Moment } from './calendar/moment';
import { doubtOfYear, lacksYears, placeStretch, type Placed } from './calendar/placeStretch';

type Dated = Pick<NonNullable<Entry['stretch']>, 'first' | 'last'>;

/**
 * The days of each entry. One without a year takes it from the dates it is joined to, `June and December
 * 2004`; else from the plan's period; else from the cell's other dates. All but the first are doubts.
 */
export function placeEntries(entries: readonly Entry[], period: Span | null): (Placed | null)[] {
  const stretches: (Dated | null)[] = entries.map((entry) => entry.stretch);
  const doubtful = new Set<number>();
  for (let at = stretches.length - 2; at >= 0; at--) {
    if (!entries[at + 1]!.linked) continue;
    const next = stretches[at + 1]!;
    stretches[at] = yearFromNext(monthFromNext(stretches[at]!, next), next, period);
  }
  for (let at = 1; at < stretches.length; at++) {
    const { linked, bracketed } = entries[at]!;
    const from = linked ? yearFromPrevious(stretches[at]!, stretches[at - 1]!, bracketed) : stretches[at]!;
    if (from !== stretches[at] && !bracketed) doubtful.add(at);
    stretches[at] = from;
  }
  if (period === null) {
    const known = stretches.flatMap((each) => (each && !lacksYears(each) ? [each] : []));
    stretches.forEach((each, at) => {
      if (!each || !lacksYears(each) || known.length === 0) return;
      stretches[at] = nearestTo(each, known[0]!, entries[at]!);
      doubtful.add(at);
    });
  }
  const placed = stretches.map((each, at) => {
    if (!each) return null;
    const found = placeStretch(inTurn(each, at, entries, period), period);
    return doubtful.has(at)
      ? { ...found, doubts: [...found.doubts, doubtOfYear(each.last ?? each.first)] }
      : found;
  });
  return placed.map((each, at) => {
    const known = stretches.find((later, index) => index > at && later && !lacksYears(later));
    return withoutDoubt(each, stretches[at] ?? null, known ?? null);
  });
}

/** `Applications October; awards November 2010`: the year behind the last of them is that of the others. */
function withoutDoubt(placed: Placed | null, each: Dated | null, known: Dated | null): Placed | null {
  if (!placed?.span || !each || !known || !lacksYears(each)) return placed;
  const until = spanOf(known.first, null)?.to;
  const own = each.last ?? each.first;
  if (until === undefined || spanOf(lastUntil(own, until), null)?.to !== placed.span.to) return placed;
  return { ...placed, doubts: placed.doubts.filter((doubt) => doubt !== doubtOfYear(own)) };
}

/** The `April` of `July, October, January and April`: of months in their order, the one behind the year's end is next year's. */
function inTurn(each: Dated, at: number, entries: readonly Entry[], period: Span | null): Dated {
  const before = [at - 3, at - 2, at - 1].map((index) => entries[index]?.stretch ?? null);
  if (period === null || each.last || !lacksYears(each) || !entries[at]!.linked) return each;
  const days = before.map((one) => (one && lacksYears(one) ? placeStretch(one, period).span?.to : undefined));
  const [first, second, third] = days;
  if (!first || !second || !third || first >= second || second >= third) return each;
  return { first: firstFrom(each.first, third), last: null };
}

/** The `1st` of `1st and 15th June` is of that month, whatever the year. */
function monthFromNext(each: Dated | null, next: Dated | null): Dated | null {
  const end = each && (each.last ?? each.first);
  if (!next || end?.unit !== 'day' || end.number !== 0 || !lacksYear(end)) return each;
  return withEnd(each!, { ...end, number: next.first.number || 1 });
}

/** `June and December 2004`; `November and March 2005` begins in 2004, unless the plan's period says otherwise. */
function yearFromNext(each: Dated | null, next: Dated | null, period: Span | null): Dated | null {
  if (!each || !next || !lacksYears(each) || lacksYears(next)) return each;
  const until = spanOf(next.first, period)?.to;
  if (until === undefined) return each;
  const end = each.last ?? each.first;
  const before = lastUntil(end, until);
  const same = { ...end, year: next.first.year };
  const inPeriod = (of: Moment): boolean => {
    const span = spanOf(of, null);
    return span !== null && period !== null && span.to >= period.from && span.to <= period.to;
  };
  return withEnd(each, !inPeriod(before) && inPeriod(same) ? same : before);
}

/** `October 2003, then April` is the April after; the June of `2003/04 (by June)` lies within. */
function yearFromPrevious(each: Dated | null, previous: Dated | null, within: boolean): Dated | null {
  if (!each || !previous || !lacksYears(each) || lacksYears(previous)) return each;
  const span = within ? spanOf(previous.first, null) : spanOf(previous.last ?? previous.first, null);
  const from = within ? span?.from : span?.to;
  return from === undefined ? each : withEnd(each, firstFrom(each.last ?? each.first, from));
}

function nearestTo(each: Dated, known: Dated, entry: Entry): Dated {
  const to = spanOf(known.last ?? known.first, null)?.to;
  if (to === undefined || entry.stretch === null) return each;
  return withEnd(each, lastUntil(each.last ?? each.first, to));
}

/** The year goes to the last of a range, and the first follows from it. */
function withEnd(each: Dated, end: Moment): Dated {
  return each.last === null ? { first: end, last: null } : { first: each.first, last: end };
}
