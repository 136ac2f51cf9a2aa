import { likelyCalendarWord, months } from '../words/calendarWords';
import { daysInMonth } from '../calendar/day';
import { skip } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import type { TimescaleDoubt } from '../calendar/moment';
import { continues, readYears } from './readYears';

/** The year behind a month name, or null and the index where it would stand. */
export interface MonthYear {
  readonly year: number | null;
  readonly next: number;
}

/**
 * The calendar year behind a month, however it is joined to it: `2004`, `'04`, `-04`, `, 2004`, `of 2004`, `(2004)`.
 * A fiscal year tells it too: March 2004/05 is in 2005.
 */
export function readMonthYear(lexemes: Lexemes, at: number, month: number): MonthYear {
  const term = is(lexemes[at], 'half') && is(lexemes[at + 1], 'term') ? at + 2 : at;
  let next = skip(lexemes, term, '.');
  const sign = lexemes[next];
  const behind = lexemes[next + 1];
  const joined = is(sign, '-', '/') && !sign!.gap && behind?.gap === false;
  if (joined && isNumber(behind, 2, 4)) next++;
  else if (is(sign, ',', 'of', 'in') && (is(behind, "'") || isNumber(behind, 2, 4))) {
    // The 31 of `31 July, 31 January` is a day.
    if (months.has(lexemes[next + 2]?.low ?? '')) return { year: null, next };
    next++;
  }
  // `August 2102` for 2012: far behind any plan, and no count of anything
  if (
    next === term &&
    isNumber(sign, 4) &&
    sign.value > 2069 &&
    sign.value < 2200 &&
    !continues(lexemes, next + 1)
  )
    return { year: sign.value, next: next + 1 };
  const bracket = is(sign, '(') && isNumber(behind, 4) && is(lexemes[next + 2], ')') ? 1 : 0;
  const read = readYears(lexemes, next + bracket, { short: true, tight: true });
  if (!read || (read.unit === 'year' && continues(lexemes, read.next))) {
    return { year: null, next: skip(lexemes, term, '.') };
  }
  const inSecondYear = read.unit === 'fiscal-year' && month < 4;
  return { year: inSecondYear ? read.year + 1 : read.year, next: read.next + bracket };
}

/** Few words of so many letters are but two from a month's name. */
const LONG_WORD = 7;

/** The month that a long word, or one with a year behind it, is likely meant to be, where it is none as written. */
export function likelyMonth(lexemes: Lexemes, at: number): number | null {
  const word = lexemes[at];
  if (word?.kind !== 'word' || months.has(word.low)) return null;
  const likely = likelyCalendarWord(word.low);
  const month = (likely !== null ? months.get(likely) : null) ?? null;
  if (month === null || word.low.length >= LONG_WORD) return month;
  return readMonthYear(lexemes, at + 1, month).year !== null ? month : null;
}

export function dayDoubts(year: number | null, month: number, day: number): TimescaleDoubt[] {
  return day > daysInMonth(year ?? 2004, month) ? ['no-such-day'] : [];
}
