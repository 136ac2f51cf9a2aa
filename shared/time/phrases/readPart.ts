import { seasonNumbers, termNumbers, likelyCalendarWord } from '../words/calendarWords';
import { countAt, ordinalAt } from '../words/counts';
import { skip, type Found, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type TimescaleDoubt } from '../calendar/moment';
import { namedDay, readDayName, type DayName } from '../calendar/namedDays';
import { readMonth } from './readMonth';
import { readYears, type YearsRead } from './readYears';
import { fiscalYearSpan } from '../calendar/units';

/** The year of a part of one, behind `of`, a comma, a dash or an opening bracket. */
function readYearOfPart(lexemes: Lexemes, at: number): (YearsRead & { next: number }) | null {
  let next = skip(lexemes, at, '.', ',', 'of', 'in', ':', 'for', 'fy', 'the', 'financial', 'year');
  const bracket = is(lexemes[next], '(');
  const dash = is(lexemes[next], '-', '/');
  if (bracket || dash) next = skip(lexemes, next + 1, 'fy');
  // Short years only behind the bare word: `summer 04`, but `summer - 04` could be anything.
  const read = readYears(lexemes, next, { short: next === at, tight: true });
  if (!read || (bracket && !is(lexemes[read.next], ')'))) return null;
  return bracket ? { ...read, next: read.next + 1 } : read;
}

/** `Q3 2014/15`, `Qtr 3`, `3Q`, `quarter three of 2014/15`, `third quarter`; April to June is the first. */
export const readQuarter: Reader = (lexemes, at) => {
  let number: number | null = null;
  let next = at;
  if (is(lexemes[at], 'q', 'qtr', 'quarter', 'quarters', 'qtrs', 'qs')) {
    next = skip(lexemes, at + 1, '.');
    number = countAt(lexemes, next);
    next++;
  } else {
    const ordinal = ordinalAt(lexemes, at);
    const named = ordinal !== null && is(lexemes[ordinal.next], 'quarter', 'qtr');
    if (!named && !is(lexemes[at + 1], 'q')) return null;
    number = !named ? countAt(lexemes, at) : ordinal.number === Infinity ? 4 : ordinal.number;
    next = named ? ordinal.next + 1 : at + 2;
  }
  if (number === null || number < 1 || number > 4) return null;
  return partOfYear('quarter', number, lexemes, next);
};

/** `H1 2009/10`, `first half of 2009/10`, `half year`; of `2009` alone it is the calendar year's, and of a month the month's. */
export const readHalf: Reader = (lexemes, at, manner) => {
  if (is(lexemes[at], 'h') && isNumber(lexemes[at + 1], 1) && !lexemes[at + 1]!.gap) {
    const number = lexemes[at + 1]!.value;
    return number === 1 || number === 2 ? partOfYear('half', number, lexemes, at + 2) : null;
  }
  const year = skip(lexemes, at + 1, '-');
  if (is(lexemes[at], 'half') && is(lexemes[year], 'year')) return partOfYear('half', 1, lexemes, year + 1);
  const ordinal = ordinalAt(lexemes, at);
  if (!ordinal || !is(lexemes[ordinal.next], 'half')) return null;
  const number = ordinal.number === Infinity ? 2 : ordinal.number;
  const ofMonth = readMonth(lexemes, skip(lexemes, ordinal.next + 1, 'of'), manner);
  if (ofMonth?.moment.unit === 'month')
    return { ...ofMonth, moment: { ...ofMonth.moment, edge: number === 1 ? 'mid' : 'late' } };
  return number <= 2 ? partOfYear('half', number, lexemes, ordinal.next + 1) : null;
};

function partOfYear(unit: 'quarter' | 'half', number: number, lexemes: Lexemes, at: number): Found {
  const year = readYearOfPart(lexemes, at);
  if (year?.unit === 'years' || year === null) {
    const behind = skip(lexemes, at, 'of', 'the', 'financial', 'fiscal', 'year');
    // The year of `Q3 of Year 2` is the plan's.
    const ofYear = is(lexemes[behind - 1], 'year') && countAt(lexemes, behind) === null;
    return { moment: moment(unit, { number }), next: ofYear ? behind : at };
  }
  const calendar = year.unit === 'year';
  const doubts: TimescaleDoubt[] = calendar && unit === 'quarter' ? ['ambiguous-quarter'] : [];
  const part = moment(unit, { number, year: year.year, calendar: calendar && unit === 'half', doubts });
  return { moment: part, next: year.next };
}

/** Words behind the name of a season or a day that say no more than it does. */
const BESIDE_A_NAME =
  'day night period school holidays holiday hols time break eve weekend weekends week bank celebrations season'.split(
    ' ',
  );

/** `Summer 2003`, `the autumn of 2004`, `Winter 2003/04`; `Summer term 2003`, `spring term 2009/10` (of that school year), `Easter term`. */
export const readSeason: Reader = (lexemes, at, manner) => {
  const word = lexemes[at];
  if (word?.kind !== 'word') return null;
  const known = seasonNumbers.has(word.low) || termNumbers.has(word.low);
  const likely = known || manner.prose ? word.low : likelyCalendarWord(word.low);
  const season = seasonNumbers.get(likely ?? '');
  const doubts: TimescaleDoubt[] = likely === word.low ? [] : ['likely-misspelt'];
  const term = termNumbers.get(likely ?? '');
  const next = skip(lexemes, at + 1, 'school');
  if (is(lexemes[next], 'term', 'terms') && term !== undefined) {
    const year = readYearOfPart(lexemes, next + 1);
    const inSecondYear = year?.unit === 'fiscal-year' && term > 1 ? 1 : 0;
    const found = moment('term', { number: term, year: year ? year.year + inSecondYear : null, doubts });
    return { moment: found, next: year?.next ?? next + 1 };
  }
  if (season === undefined) return null;
  const behind = skip(lexemes, at + 1, ...BESIDE_A_NAME, 'months', 'vacation');
  const year = readYearOfPart(lexemes, behind);
  if (doubts.length > 0 && year === null) return null;
  return {
    moment: moment('season', { number: season, year: year?.year ?? null, doubts }),
    next: year?.next ?? behind,
  };
};

/** `New Year 2010/11` is in 2011. */
function yearOfFeast(name: DayName, { unit, year }: YearsRead): number {
  return unit === 'fiscal-year' && namedDay(name, year) < fiscalYearSpan(year).from ? year + 1 : year;
}

/** `Christmas 2004`, `by Easter 05`, `August bank holiday 2004`: days that are known by name; `in the new year` is January. */
export const readFeast: Reader = (lexemes, at) => {
  const named = readDayName(lexemes, at);
  if (!named || is(lexemes[named.next], 'term')) return null;
  const behind = skip(lexemes, named.next, ...BESIDE_A_NAME);
  const year = readYearOfPart(lexemes, behind);
  const name = named.meaning;
  const of = { name, year: year && yearOfFeast(name, year) };
  const isMonth = name === '01-01' && is(lexemes[is(lexemes[at - 1], 'the') ? at - 2 : at - 1], 'in');
  const found = isMonth ? moment('month', { ...of, number: 1 }) : moment('feast', of);
  return { moment: found, next: year?.next ?? behind };
};
