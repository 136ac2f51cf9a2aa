import { daysInMonth } from './day';
import type { Manner } from './found';
import { is, type Lexemes } from './lexeme';
import { moment, type Moment } from './moment';
import { readDay } from './readDay';
import type { Stretch } from './stretch';

/** The week of a day: `w/c 6 June 2011`, `week commencing 6 June` from that day, `w/e 12 June` up to it. */
export function readWeekOf(lexemes: Lexemes, at: number, manner: Manner): Stretch | null {
  const named = readName(lexemes, at);
  const found = named && readDay(lexemes, named.next, manner);
  if (!found || found.moment.unit !== 'day' || found.moment.number === 0) return null;
  return named.ends
    ? { first: shifted(found.moment, -6), last: found.moment, next: found.next }
    : { first: found.moment, last: shifted(found.moment, 6), next: found.next };
}

function readName(lexemes: Lexemes, at: number): { ends: boolean; next: number } | null {
  const short = is(lexemes[at], 'w') && is(lexemes[at + 1], '/', '.') && is(lexemes[at + 2], 'c', 'e', 'b');
  if (short) {
    const stop = is(lexemes[at + 3], '.', ':') ? 1 : 0;
    return { ends: is(lexemes[at + 2], 'e'), next: at + 3 + stop };
  }
  if (is(lexemes[at], 'wc', 'wb')) return { ends: false, next: at + 1 };
  if (!is(lexemes[at], 'week', 'wk')) return null;
  if (is(lexemes[at + 1], 'commencing', 'beginning', 'starting', 'from', 'of'))
    return { ends: false, next: at + 2 };
  return is(lexemes[at + 1], 'ending') ? { ends: true, next: at + 2 } : null;
}

/** A day so many days on, within the week; where the year is not said February has 28 days. */
function shifted(of: Moment, days: number): Moment {
  const year = of.year ?? 2001;
  const day = of.day + days;
  const inMonth = daysInMonth(year, of.number);
  const part = (by: number, on: number): Moment => {
    const month = of.number + by;
    const wraps = month < 1 ? -1 : month > 12 ? 1 : 0;
    return moment('day', {
      year: of.year === null ? null : of.year + wraps,
      number: month - wraps * 12,
      day: on,
    });
  };
  if (day > inMonth) return part(1, day - inMonth);
  if (day < 1) return part(-1, daysInMonth(year, of.number === 1 ? 12 : of.number - 1) + day);
  return part(0, day);
}
