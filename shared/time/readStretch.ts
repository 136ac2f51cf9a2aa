import { countWords } from './calendarWords';
import { skip, type Manner } from './found';
import { is, isNumber, type Lexemes } from './lexeme';
import { moment, type Moment } from './moment';
import { readMoment } from './readMoment';
import { readWeekOf } from './readWeekOf';
import type { Stretch } from './stretch';

/** Reads a moment and, where a dash, a slash or `to` joins another to it, the two as a range. */
export function readStretch(lexemes: Lexemes, at: number, manner: Manner): Stretch | null {
  const week = readWeekOf(lexemes, at, manner);
  if (week) return week;
  const between = is(lexemes[at], 'between') ? 1 : 0;
  const found = readMoment(lexemes, at + between, manner);
  if (!found) return null;
  const { moment: first, next } = found;
  const joint = readJoint(lexemes, next, between > 0);
  if (!joint) return { first, last: null, next };
  const second = readMoment(lexemes, joint.next, manner) ?? readNumberAlone(lexemes, joint.next, first);
  if (!second || !fits(first, second.moment, joint.loose)) return { first, last: null, next };
  if (first.year === null && second.moment.unit === 'year' && hasMonth(first)) {
    return joint.loose ? { first, last: null, next } : withYear(first, second.moment, second.next);
  }
  return { first, last: second.moment, next: second.next };
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
  if (is(lexeme, '/', 'or', '\\')) return { next: skip(lexemes, at + 1, 'early', '-'), loose: true };
  if (!is(lexeme, '-', 'to', 'until', 'till', 'til', 'through', 'thru', 'up', 'ending')) return null;
  return { next: skip(lexemes, at + 1, 'to', '-', 'by', 'until', '>'), loose: false };
}

function fits(first: Moment, last: Moment, loose: boolean): boolean {
  if (first.unit === 'within' || last.unit === 'within') return false;
  if ((first.unit === 'plan-year') !== (last.unit === 'plan-year')) return last.unit === 'plan';
  if (!loose) return true;
  return first.unit === last.unit && first.unit !== 'year';
}

/** The 3 of `Q1-3 2004/05`: a quarter because the one before it is. */
function readNumberAlone(
  lexemes: Lexemes,
  at: number,
  first: Moment,
): { moment: Moment; next: number } | null {
  if (first.unit !== 'quarter') return null;
  const lexeme = lexemes[at];
  const number = isNumber(lexeme, 1) ? lexeme.value : countWords.get(lexeme?.low ?? '');
  if (number === undefined || number < 1 || number > 4) return null;
  const year = readMoment(lexemes, skip(lexemes, at + 1, 'of', ',', '('), { period: null, prose: false });
  const ofYear = year?.moment.unit === 'fiscal-year' || year?.moment.unit === 'year' ? year : null;
  const quarter = moment('quarter', { number, year: first.year ?? ofYear?.moment.year ?? null });
  return { moment: quarter, next: ofYear ? skip(lexemes, ofYear.next, ')') : at + 1 };
}
