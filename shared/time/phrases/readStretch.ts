import { months } from '../words/calendarWords';
import { countAt } from '../words/counts';
import { isOrdinalEnd, skip, type Found, type Manner } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type Moment } from '../calendar/moment';
import { readMoment } from './readMoment';
import { readMonth } from './readMonth';
import { readWithin } from './readRelative';
import { readWeekOf } from './readWeekOf';
import { readYears } from './readYears';
import { shifted } from '../calendar/shifted';
import type { Stretch } from '../calendar/stretch';

/** Reads a moment and, where a dash, a slash or `to` joins another to it, the two as a range. */
export function readStretch(lexemes: Lexemes, at: number, manner: Manner): Stretch | null {
  const week = readWeekOf(lexemes, at, manner);
  // `w/c 14 June for 4 weeks`
  if (week) return readLasting(lexemes, at, { moment: week.first, next: week.next }, manner) ?? week;
  const between = is(lexemes[at], 'between') ? 1 : 0;
  const found = readMoment(lexemes, at + between, manner);
  if (!found) return null;
  const inDigits = readMonthsInDigits(lexemes, at + between, manner);
  if (inDigits) return inDigits;
  const { moment: first, next } = found;
  const lasting = readLasting(lexemes, at, found, manner);
  if (lasting) return lasting;
  const joint = readJoint(lexemes, next, between > 0);
  if (!joint) return { first, last: null, next };
  const second = readMoment(lexemes, joint.next, manner) ?? readNumberAlone(lexemes, joint.next, first);
  if (!second || !fits(first, second.moment, joint.loose) || isListed(lexemes, at, joint, second.next))
    return { first, last: null, next };
  const { loose } = joint;
  if (isChained(lexemes, at, first, second.next, manner)) return { first, last: null, next };
  if (first.year === null && second.moment.unit === 'year' && hasMonth(first)) {
    return loose ? { first, last: null, next } : withYear(first, second.moment, second.next);
  }
  return { first, last: second.moment, next: second.next, loose };
}

/** `09/10 – 03/11`: two years that follow each other are a month and its year beside such a one. */
function readMonthsInDigits(lexemes: Lexemes, at: number, manner: Manner): Stretch | null {
  const first = isNumber(lexemes[at], 2) ? readMonth(lexemes, at, manner) : null;
  if (!first || !is(lexemes[first.next], '-', 'to')) return null;
  const behind = first.next + 1;
  const last = isNumber(lexemes[behind], 2) ? readMonth(lexemes, behind, manner) : null;
  if (!last || (readYears(lexemes, at) === null) === (readYears(lexemes, behind) === null)) return null;
  return { first: first.moment, last: last.moment, next: last.next };
}

/** `6 months from June 2004`, `June 2004 for 6 months`, `June 2004 (6 months)`: as long as that from then on. */
function readLasting(
  lexemes: Lexemes,
  at: number,
  { moment: first, next }: Found,
  manner: Manner,
): Stretch | null {
  const isLength = first.unit === 'within';
  const bracket = is(lexemes[next], '(');
  const behind = isLength
    ? skip(
        lexemes,
        next,
        ...'programme project pilot contract trial course from after starting beginning commencing'.split(
          ' ',
        ),
        // `2 weeks in June` are any two of them
        ...(is(lexemes[at], 'first', 'within') ? ['of', 'in'] : []),
      )
    : skip(lexemes, next, ...'( and to run running , ; : duration lasting last for'.split(' '));
  if (behind === next || !(isLength || bracket || is(lexemes[behind - 1], 'for', 'lasting', 'duration')))
    return null;
  const other = isLength ? readMoment(lexemes, behind, manner) : readWithin(lexemes, behind, manner);
  const [start, length] = isLength ? [other?.moment, first] : [first, other?.moment];
  if (!other || !start || !length || (start.unit !== 'month' && start.unit !== 'day') || start.number === 0)
    return null;
  if (bracket && !is(lexemes[other.next], ')')) return null;
  const last = shifted(
    start,
    length.day > 0 ? { days: length.day - 1 } : { months: length.number, days: -1 },
  );
  return { first: start, last, next: bracket ? other.next + 1 : other.next };
}

/** `June – 2004` is one month whose year was set apart. */
function withYear(first: Moment, year: Moment, next: number): Stretch {
  return { first: { ...first, year: year.year }, last: null, next };
}

const hasMonth = (of: Moment): boolean => of.unit === 'month' || of.unit === 'season' || of.unit === 'day';

/** What joins two moments to a range; `loose` for a slash or `or`, which join only what is alike. */
function readJoint(lexemes: Lexemes, at: number, between: boolean): { next: number; loose: boolean } | null {
  const lexeme = lexemes[at];
  if (between) return is(lexeme, 'and', '&', '-', 'to') ? { next: at + 1, loose: false } : null;
  if (is(lexeme, '/', 'or', '\\')) return { next: skip(lexemes, at + 1, '-'), loose: true };
  if (!is(lexeme, '-', '>', 'to', 'until', 'till', 'til', 'through', 'thru', 'up', 'ending')) return null;
  return { next: skip(lexemes, at + 1, 'to', '-', 'by', 'until', '>'), loose: false };
}

/** `June/Sept/Dec 2004` are three dates. */
function isListed(lexemes: Lexemes, at: number, { loose }: { loose: boolean }, next: number): boolean {
  return loose && (is(lexemes[at - 1], '/') || is(lexemes[next], '/'));
}

/** `June 2004 – Sept 2004 – Dec 2004` are three months, and no range with one behind it. */
function isChained(lexemes: Lexemes, at: number, first: Moment, next: number, manner: Manner): boolean {
  if (first.unit !== 'month') return false;
  const then = is(lexemes[next], '-') ? readMoment(lexemes, next + 1, manner) : null;
  if (then?.moment.unit === 'month') return true;
  const month = isNumber(lexemes[at - 2], 2, 4) ? at - 3 : at - 2;
  return is(lexemes[at - 1], '-') && months.has(lexemes[month]?.low ?? '');
}

function fits(first: Moment, last: Moment, loose: boolean): boolean {
  if (first.unit === 'within' || last.unit === 'within') return false;
  if ((first.unit === 'plan-year') !== (last.unit === 'plan-year')) return last.unit === 'plan';
  if (!loose) return true;
  // `March 2004/March 2005` are two Marches.
  if (first.unit === 'month' && first.number === last.number) return false;
  return first.unit === last.unit && (first.unit !== 'year' || first.edge !== null);
}

/**
 * The 3 of `Q1-3 2004/05`: a quarter because the one before it is; so is a year of the plan in `Years 1, 2 and 3`,
 * and the 17th of `June 3rd – 17th` a day.
 */
export function readNumberAlone(
  lexemes: Lexemes,
  at: number,
  first: Moment,
): { moment: Moment; next: number } | null {
  const number = countAt(lexemes, at);
  if (first.unit === 'plan-year' && number !== null && number > first.until)
    return { moment: moment('plan-year', { number, until: number }), next: at + 1 };
  const isLater = first.unit === 'day' && number !== null && number > first.day && number <= 31;
  if (isLater && isOrdinalEnd(lexemes[at + 1]) && lexemes[at + 2]?.kind !== 'word' && first.number > 0) {
    const years = readYears(lexemes, at + 2);
    return {
      moment: { ...first, day: number, year: first.year ?? years?.year ?? null },
      next: years?.next ?? at + 2,
    };
  }
  if (first.unit !== 'quarter' || number === null || number < 1 || number > 4) return null;
  const year = readMoment(lexemes, skip(lexemes, at + 1, 'of', ',', '('), { period: null, prose: false });
  const ofYear = year?.moment.unit === 'fiscal-year' || year?.moment.unit === 'year' ? year : null;
  const quarter = moment('quarter', { number, year: first.year ?? ofYear?.moment.year ?? null });
  return { moment: quarter, next: ofYear ? skip(lexemes, ofYear.next, ')') : at + 1 };
}
