import { months, weekdays } from '../words/calendarWords';
import { isOrdinalEnd, isSeparator, skip, type Found, type Manner, type Reader } from '../words/found';
import { is, isNumber, type Lexeme, type Lexemes } from '../words/lexeme';
import { moment, type TimescaleDoubt } from '../calendar/moment';
import { dayDoubts, likelyMonth, readMonthYear } from './monthYear';
import { continues, fullYear, readYears } from './readYears';
import { romanMonth } from './romanMonth';

/**
 * A day: `30/06/2004`, `30.6.04`, `30 06 2004`, `2004-06-30`, `30-Jun-04`, `27.xi.15`, `1st of April 2004`, `Monday 5 June`,
 * `June 4, 2004`; and a day that waits for its month, the `1st` of `1st and 15th June`.
 */
export const readDay: Reader = (lexemes, at, manner) => {
  const first = skipWeekdays(lexemes, at);
  const found = readNumericDay(lexemes, first, manner) ?? readDayThenMonth(lexemes, first, manner);
  return found && { ...found, next: skipTimeOfDay(lexemes, found.next) };
};

function skipWeekdays(lexemes: Lexemes, at: number): number {
  let next = at;
  for (let days = 0; days < 7 && weekdays.has(lexemes[next]?.low ?? ''); days++)
    next = skip(lexemes, next + 1, ',', '.', 'the');
  return next;
}

function readNumericDay(lexemes: Lexemes, at: number, manner: Manner): Found | null {
  const [one, sign, two, again, three, more] = lexemes.slice(at, at + 6);
  if (isNumber(one, 1, 2) && isNumber(sign, 1, 2) && isNumber(two, 4) && !manner.prose)
    return numericDay(two.value, sign.value, one.value, at + 3);
  if (one?.kind !== 'number' || !isSeparator(sign)) return null;
  if (!isNumber(two, 1, 2)) return null;
  if (!is(again, sign!.low) || three?.kind !== 'number') return readDayAndMonth(lexemes, at);
  // Digits go on behind the same sign; `1/4/04-31/3/05` is a range.
  if (is(more, sign!.low) && continues(lexemes, at + 5)) return null;
  if (isNumber(one, 4) && isNumber(three, 1, 2)) {
    return numericDay(one.value, two.value, three.value, at + 5);
  }
  if (!isNumber(one, 1, 2) || !isNumber(three, 2, 4)) return null;
  return numericDay(yearOf(three), two.value, one.value, at + 5);
}

/**
 * `00/01/1900`, which Excel shows for a date that is not there, and `13/14/2010`: the form of a day, and none.
 * Nothing in it is a month or a year of its own. Gives where it ends.
 */
export function skipNoDay(lexemes: Lexemes, at: number): number | null {
  const [one, sign, two, again, three] = lexemes.slice(at, at + 5);
  if (!isNumber(one, 1, 2) || !isSeparator(sign) || !isNumber(two, 1, 2)) return null;
  if (!is(again, sign!.low) || !isNumber(three, 2, 4)) return null;
  return numericDay(yearOf(three), two.value, one.value, at + 5) ? null : at + 5;
}

function yearOf({ text, value }: Lexeme): number {
  return text.length === 2 ? fullYear(value) : value;
}

function numericDay(year: number, month: number, day: number, next: number): Found | null {
  if (year < 1980 || year > 2069 || month < 1 || day < 1 || Math.max(month, day) > 31) return null;
  if (month > 12 && day > 12) return null;
  if (month > 12) {
    const swapped = moment('day', { year, number: day, day: month, doubts: ['day-month-swapped'] });
    return { moment: swapped, next };
  }
  return { moment: moment('day', { year, number: month, day, doubts: dayDoubts(year, month, day) }), next };
}

/**
 * `30/6`, where the year is left out. `06/04` is a month and a year, which readMonth takes, and `1/9` may be
 * a share; before a day that can be nothing else it is one too, `1/9 – 31/12`.
 */
function readDayAndMonth(lexemes: Lexemes, at: number, sure = false): Found | null {
  const [day, sign, month, joint] = lexemes.slice(at, at + 4);
  if (!isNumber(day, 1, 2) || !is(sign, '/') || sign!.gap || !isNumber(month, 1, 2) || month.gap) return null;
  if (day.value > 31 || month.value < 1 || month.value > 12) return null;
  const mayBe = !sure && is(joint, '-', 'to') && readDayAndMonth(lexemes, at + 4, true);
  if (day.value <= 12 && !mayBe) return null;
  if (day.value === 24 && month.text === '7') return null;
  return { moment: moment('day', { number: month.value, day: day.value }), next: at + 3 };
}

/** @param days how many days in a row may yet wait for one month */
function readDayThenMonth(lexemes: Lexemes, at: number, manner: Manner, days = 12): Found | null {
  const day = lexemes[at];
  if (!isNumber(day, 1, 2) || day.value < 1) return null;
  let next = at + 1;
  const ordinal = isOrdinalEnd(lexemes[next]);
  if (ordinal) next++;
  const afterDay = next;
  // `Phase 1 – June` has a dash too, but set apart.
  next =
    isSeparator(lexemes[next]) && !lexemes[next]!.gap && !lexemes[next + 1]?.gap
      ? next + 1
      : skip(lexemes, next, 'of', 'the', 'day', ',');
  const month = lexemes[next];
  const misspelt = manner.prose ? null : likelyMonth(lexemes, next);
  const number = months.get(month?.low ?? '') ?? romanMonth(lexemes, next) ?? misspelt;
  if (month === undefined || number === null) return readDayOfNext(lexemes, at, afterDay, manner, days - 1);
  if (month.text === 'may' && manner.prose && !ordinal) return null;
  const read = readMonthYear(lexemes, next + 1, number);
  // `32 July 2004` is a slip, `50 July` more likely a count.
  if (day.value > 31 && (manner.prose || read.year === null)) return null;
  const doubts: TimescaleDoubt[] = misspelt === null ? [] : ['likely-misspelt'];
  doubts.push(...dayDoubts(read.year, number, day.value));
  return { moment: moment('day', { year: read.year, number, day: day.value, doubts }), next: read.next };
}

/** The `1st` of `1st and 15th June`, the `4` of `4 – 5 June` and of `4-5/6/04`: its month is that of the day behind it. */
function readDayOfNext(
  lexemes: Lexemes,
  at: number,
  afterDay: number,
  manner: Manner,
  days: number,
): Found | null {
  if (days === 0 || !is(lexemes[afterDay], '-', 'to', 'and', '&', '/', ',', 'or')) return null;
  const then = skipWeekdays(lexemes, skip(lexemes, afterDay + 1, 'the'));
  if (!isNumber(lexemes[then], 1, 2)) return null;
  const following = readDayThenMonth(lexemes, then, manner, days) ?? readNumericDay(lexemes, then, manner);
  if (following === null) return null;
  return { moment: moment('day', { day: lexemes[at]!.value }), next: afterDay };
}

/** The time of day that a pasted date drags along says nothing here. */
function skipTimeOfDay(lexemes: Lexemes, at: number): number {
  let next = at;
  if (is(lexemes[next], 't') && !lexemes[next]!.gap) next++;
  if (!isNumber(lexemes[next], 1, 2) || !is(lexemes[next + 1], ':')) return at;
  if (readYears(lexemes, next)) return at;
  next += 2;
  while (isNumber(lexemes[next], 2) || is(lexemes[next], ':', 'z', 'am', 'pm')) next++;
  return next;
}
