import type { Span } from '../../model';
import { countAt, ordinalAt } from '../words/counts';
import { partsOf } from '../calendar/day';
import { skip, type Found, type Reader } from '../words/found';
import { is, type Lexemes } from '../words/lexeme';
import { moment } from '../calendar/moment';
import { readYears } from './readYears';

/** `Year 1`, `Yr 2`, `Years 1-3`, `year 2 of the plan`, `first year`: years of the plan, from its first day. */
export const readPlanYear: Reader = (lexemes, at, manner) => {
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
  const ordinal = ordinalAt(lexemes, at);
  if (!ordinal || !is(lexemes[ordinal.next], 'year')) return null;
  const isFinal = ordinal.number === Infinity;
  if (isFinal && (!manner.period || !is(lexemes[at], 'final'))) return null;
  const which = isFinal ? yearsOf(manner.period!) : ordinal.number;
  return inBrackets(lexemes, ordinal.next + 1, which, which);
};

/** How many years a plan has. */
function yearsOf(period: Span): number {
  const [from, to] = [partsOf(period.from), partsOf(period.to)];
  return Math.ceil((12 * (to.year - from.year) + to.month - from.month + 1) / 12);
}

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
  'laa',
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
  const one = is(lexemes[next], 'year')
    ? said && countAt(lexemes, next + 1) === null
    : is(lexemes[at], 'within') && is(lexemes[next], 'month', 'week');
  const count = upTo ?? (one ? 1 : countAt(lexemes, next));
  if (count === null || count < 1) return null;
  next += upTo !== null ? 3 : one ? 0 : 1;
  next = skip(lexemes, next, '-');
  const unit = lexemes[next];
  if (is(lexemes[next + 1], 'plan', 'strategy', 'life', 'old', 'olds', 'ago')) return null;
  // `Within 24 hours` and `within 5 working days` set a pace: from what, is not said.
  if (said && is(unit, 'hour', 'hours', 'hrs', 'working'))
    return { moment: moment('within'), next: skip(lexemes, next + 1, 'day', 'days') };
  const length = lengthOf(unit?.low, count);
  return length && { moment: moment('within', length), next: next + 1 };
};

function lengthOf(unit: string | undefined, count: number): { number: number } | { day: number } | null {
  if (unit === 'month' || unit === 'months' || unit === 'mths' || unit === 'mth') return { number: count };
  if (unit === 'year' || unit === 'years' || unit === 'yrs' || unit === 'yr') return { number: 12 * count };
  if (unit === 'week' || unit === 'weeks' || unit === 'wks') return { day: 7 * count };
  return unit === 'day' || unit === 'days' ? { day: count } : null;
}
