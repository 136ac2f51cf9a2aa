import { countWords, months, ordinalWords } from './calendarWords';
import { isOrdinalEnd, skip, type Found, type Reader } from './found';
import { is, isNumber, type Lexemes } from './lexeme';
import { moment } from './moment';
import { readYears } from './readYears';
import { fiscalStartOf } from './units';

function countAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  if (isNumber(lexeme, 1, 2)) return lexeme.value;
  return countWords.get(lexeme?.low ?? '') ?? null;
}

/** `Year 1`, `Yr 2`, `Years 1-3`, `year 2 of the plan`, `first year`: years of the plan, from its first day. */
export const readPlanYear: Reader = (lexemes, at) => {
  if (is(lexemes[at], 'year', 'years', 'yr', 'yrs', 'y') && !lexemes[at]!.text.includes('.')) {
    const from = skip(lexemes, at + 1, '.');
    const number = countAt(lexemes, from);
    if (number === null || number < 1 || number > 10 || lexemes[from]!.text.startsWith('0')) return null;
    // `y5` is a school year as likely as not, so the letter needs its number close by and small.
    if (is(lexemes[at], 'y') && (lexemes[from]!.gap || number > 5)) return null;
    const last = is(lexemes[from + 1], '-', 'to', '/', 'and', '&') ? countAt(lexemes, from + 2) : null;
    const until = last !== null && last > number && last <= 10 ? last : number;
    return inBrackets(lexemes, until > number ? from + 3 : from + 1, number, until);
  }
  const ordinal = isNumber(lexemes[at], 1) && isOrdinalEnd(lexemes[at + 1]);
  const number = ordinal ? lexemes[at]!.value : ordinalWords.get(lexemes[at]?.low ?? '');
  const next = ordinal ? at + 2 : at + 1;
  if (number === undefined || number < 1 || !is(lexemes[next], 'year')) return null;
  return inBrackets(lexemes, next + 1, number, number);
};

/** `Year 2 (2004/05)` says itself which year that is. */
function inBrackets(lexemes: Lexemes, at: number, number: number, until: number): Found {
  const years = is(lexemes[at], '(', ':', '-') ? readYears(lexemes, at + 1) : null;
  if (years && (!is(lexemes[at], '(') || is(lexemes[years.next], ')'))) {
    const next = is(lexemes[at], '(') ? years.next + 1 : years.next;
    return { moment: moment(years.unit, { year: years.year, until: years.until }), next };
  }
  const behind = is(lexemes[at], 'of') ? skipPlan(lexemes, at + 1) : null;
  return { moment: moment('plan-year', { number, until }), next: behind ?? at };
}

const planWords = [
  'plan',
  'strategy',
  'programme',
  'project',
  'scheme',
  'partnership',
  'contract',
  'agreement',
];

/** The index behind `the action plan`, `this strategy`; null where no plan is named. */
export function skipPlan(lexemes: Lexemes, at: number): number | null {
  let next = skip(lexemes, at, 'the', 'this', 'our', 'current', 'whole', 'entire');
  for (let words = 0; words < 3; words++) {
    if (is(lexemes[next], ...planWords)) return is(lexemes[next + 1], 'period') ? next + 2 : next + 1;
    if (lexemes[next]?.kind !== 'word') return null;
    next++;
  }
  return null;
}

/** `within 6 months`, `in the next 12 weeks`, `first six months`, `3-6 months`, `18 months`: counted from the plan's first day. */
export const readWithin: Reader = (lexemes, at, manner) => {
  let next = skip(lexemes, at, 'within', 'the', 'next', 'first', 'coming', 'over', 'a', 'maximum', 'of');
  const said = lexemes.slice(at, next).some((lexeme) => is(lexeme, 'within', 'next', 'first', 'coming'));
  if (manner.prose && !said) return null;
  const upTo = is(lexemes[next + 1], '-', 'to') ? countAt(lexemes, next + 2) : null;
  const count = upTo ?? (is(lexemes[next], 'year') && said ? 1 : countAt(lexemes, next));
  if (count === null || count < 1) return null;
  next += upTo !== null ? 3 : is(lexemes[next], 'year') ? 0 : 1;
  const unit = lexemes[next];
  if (is(lexemes[next + 1], 'plan', 'strategy', 'life', 'old', 'olds', 'ago')) return null;
  const length = lengthOf(unit?.low, count);
  return length && { moment: moment('within', length), next: next + 1 };
};

function lengthOf(unit: string | undefined, count: number): { number: number } | { day: number } | null {
  if (unit === 'month' || unit === 'months' || unit === 'mths' || unit === 'mth') return { number: count };
  if (unit === 'year' || unit === 'years' || unit === 'yrs') return { number: 12 * count };
  if (unit === 'week' || unit === 'weeks' || unit === 'wks') return { day: 7 * count };
  return unit === 'day' || unit === 'days' ? { day: count } : null;
}

/**
 * `FY 2008/09`, `financial year 2008-09`, `academic year 2008/09`, `year ending March 2005`, `y/e Mar 05`,
 * `year to 31 March 2010`, `the financial year`, `this year`, `next year`.
 */
export const readNamedYear: Reader = (lexemes, at, manner) => {
  const academic = is(lexemes[at], 'academic', 'school') && is(lexemes[at + 1], 'year');
  const financial =
    is(lexemes[at], 'financial', 'fiscal', 'budget', 'municipal') && is(lexemes[at + 1], 'year', 'yr');
  const short = is(lexemes[at], 'fy');
  if (academic || financial || short) {
    const behind = short ? at + 1 : at + 2;
    const years = readYears(lexemes, skip(lexemes, behind, ':', 'of', '('), { short });
    if (years) {
      const unit = academic ? 'academic-year' : years.unit === 'years' ? 'years' : 'fiscal-year';
      const doubts = years.unit === 'year' ? (['ambiguous-year'] as const) : [];
      return {
        moment: moment(unit, { year: years.year, until: years.until, doubts }),
        next: skip(lexemes, years.next, ')'),
      };
    }
    const end = is(lexemes[behind], 'end', 'ending', 'ended') && !endsInMonth(lexemes, behind + 1);
    if (!endsInMonth(lexemes, behind + 1)) {
      return {
        moment: moment(academic ? 'academic-year' : 'fiscal-year', { edge: end ? 'end' : null }),
        next: end ? behind + 1 : behind,
      };
    }
  }
  return (
    readYearTo(lexemes, financial ? at + 1 : at) ??
    readRelativeYear(lexemes, at, manner.period ? manner.period.from : null)
  );
};

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
