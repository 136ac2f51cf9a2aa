import { months } from '../words/calendarWords';
import { skip, type Found, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type Moment, type MomentUnit } from '../calendar/moment';
import { readMonth } from './readMonth';
import { readYears, type YearsRead } from './readYears';
import { fiscalStartOf } from '../calendar/units';

/**
 * `FY 2008/09`, `financial year 2008-09`, `2008/09 academic year`, `calendar year`, `year ending March 2005`,
 * `y/e Mar 05`, `year to 31 March 2010`, `year end 2010`, `the financial year`, `this year`, `next year`.
 */
export const readNamedYear: Reader = (lexemes, at, manner) => {
  const before = readYears(lexemes, at);
  const kind = before && readKind(lexemes, before.next);
  if (kind) return { moment: ofKind(kind, before), next: kind.next };
  const named = readKind(lexemes, at);
  // `start of the new school year, Sept 2010` is in that month.
  const month = named?.unit === 'academic-year' ? skip(lexemes, named.next, ',', '-', '(') : at;
  if (month > at && months.has(lexemes[month]?.low ?? '')) return readMonth(lexemes, month, manner);
  if (named && !endsInMonth(lexemes, named.next + 1)) {
    const years = readYears(lexemes, skip(lexemes, named.next, ':', 'of', '('), { short: named.short });
    if (years) return { moment: ofKind(named, years), next: skip(lexemes, years.next, ')') };
    const end = is(lexemes[named.next], 'end', 'ending', 'ended');
    return {
      moment: moment(named.unit, { edge: end ? 'end' : null }),
      next: end ? named.next + 1 : named.next,
    };
  }
  return (
    readYearTo(lexemes, named?.unit === 'fiscal-year' && !named.short ? at + 1 : at) ??
    readYearEnd(lexemes, at) ??
    readRelativeYear(lexemes, at, manner.period ? manner.period.from : null)
  );
};

interface Kind {
  readonly unit: MomentUnit;
  /** Named by an abbreviation, behind which `08` is a year. */
  readonly short: boolean;
  readonly next: number;
}

function ofKind(kind: Kind, { unit: read, year, until }: YearsRead): Moment {
  const unit = kind.unit === 'fiscal-year' && read === 'years' ? read : kind.unit;
  const doubts = unit === 'fiscal-year' && read === 'year' ? (['ambiguous-year'] as const) : [];
  return moment(unit, { year, until, doubts });
}

function readKind(lexemes: Lexemes, from: number): Kind | null {
  const at = is(lexemes[from], 'new') ? from + 1 : from;
  const kind = (unit: MomentUnit): Kind => ({ unit, short: false, next: at + 2 });
  if (is(lexemes[at + 1], 'year', 'yr')) {
    if (is(lexemes[at], 'academic', 'school')) return kind('academic-year');
    if (is(lexemes[at], 'financial', 'fiscal', 'budget', 'municipal')) return kind('fiscal-year');
    if (is(lexemes[at], 'calendar')) return kind('year');
  }
  return is(lexemes[at], 'fy', 'fiscal') ? { unit: 'fiscal-year', short: true, next: at + 1 } : null;
}

/** `Year end`; of `2011` it is that in March, by which most plans are reckoned. */
function readYearEnd(lexemes: Lexemes, at: number): Found | null {
  const end = skip(lexemes, at + 1, '-');
  if (!is(lexemes[at], 'year') || !is(lexemes[end], 'end')) return null;
  const years = readYears(lexemes, skip(lexemes, end + 1, ',', 'of', '-'));
  if (!years || years.unit === 'years')
    return { moment: moment('fiscal-year', { edge: 'end' }), next: end + 1 };
  const single = years.unit === 'year';
  const of = moment('fiscal-year', {
    year: single ? years.year - 1 : years.year,
    edge: 'end',
    doubts: single ? ['ambiguous-year'] : [],
  });
  return { moment: of, next: years.next };
}

function endsInMonth(lexemes: Lexemes, at: number): boolean {
  const month = skip(lexemes, at, 'on', '31', '30', '28', '29', 'st', 'th');
  return months.has(lexemes[month]?.low ?? '');
}

function readYearTo(lexemes: Lexemes, at: number): Found | null {
  let next: number | null = null;
  if (is(lexemes[at], 'year') && is(lexemes[at + 1], 'ending', 'ended', 'to', 'end')) next = at + 2;
  else if (is(lexemes[at], 'y') && is(lexemes[at + 1], '/') && is(lexemes[at + 2], 'e')) next = at + 3;
  else if (is(lexemes[at], 'ye', 'yr') && lexemes[at + 1])
    next = skip(lexemes, at + 1, 'ending', 'ended', 'to', '.');
  else if (
    lexemes[at]?.text === '12' &&
    is(lexemes[at + 1], 'months') &&
    is(lexemes[at + 2], 'to', 'ending', 'ended')
  )
    next = at + 3;
  if (next === null) return null;
  const day = skip(lexemes, next, 'on', 'the', ':');
  const month = lexemes[day]?.kind === 'number' ? skip(lexemes, day + 1, 'st', 'th', 'of', '/', '.') : day;
  const number =
    months.get(lexemes[month]?.low ?? '') ??
    (isNumber(lexemes[month], 1, 2) && month > day ? lexemes[month].value : null);
  if (number === null || number < 1 || number > 12) return null;
  const year = readYears(lexemes, skip(lexemes, month + 1, '.', ',', '/', '-'), { short: true });
  if (year?.unit !== 'year') return null;
  return { moment: moment('year-to', { year: year.year, number }), next: year.next };
}

/** `this year`, `next financial year`: from where the plan begins, which is as near as its words allow. */
function readRelativeYear(lexemes: Lexemes, at: number, from: string | null): Found | null {
  if (!is(lexemes[at], 'this', 'next', 'current', 'following')) return null;
  const financial = is(lexemes[at + 1], 'financial', 'fiscal');
  const next = financial ? at + 2 : at + 1;
  if (!is(lexemes[next], 'year')) return null;
  const later = is(lexemes[at], 'next', 'following') ? 1 : 0;
  const year = from === null ? null : fiscalStartOf(from) + later;
  return { moment: moment('fiscal-year', { year, doubts: ['relative'] }), next: next + 1 };
}
