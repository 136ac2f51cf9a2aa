import type { Span } from '../../model';
import { months } from '../words/calendarWords';
import { isOrdinalEnd, skip, type Found, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type TimescaleDoubt } from '../calendar/moment';
import { dayDoubts, likelyMonth, readMonthYear } from './monthYear';
import { continues, fullYear, readYears } from './readYears';

/** `June 2004`, `Sept '04`, `Jun-04`, `March 2004/05` (of that fiscal year), `06/2004`, `2004 June`, `June 4th`, `June` alone. */
export const readMonth: Reader = (lexemes, at, manner) => {
  const word = lexemes[at];
  if (word?.kind === 'number') return readMonthNumber(lexemes, at, manner.prose);
  if (word?.kind !== 'word') return null;
  const misspelt = manner.prose ? null : likelyMonth(lexemes, at);
  const number = months.get(word.low) ?? misspelt;
  if (number === null) return null;
  // Verbs, unless they are written as names; a year behind them settles it.
  const verb = word.low === 'may' || word.low === 'march' || word.low === 'mar';
  const day = readDayBehind(lexemes, at + 1, number, manner.period);
  const read = readMonthYear(lexemes, at + 1, number);
  if (verb && /^[a-z]/.test(word.text) && !day && read.year === null && (manner.prose || word.low === 'may'))
    return null;
  const doubts: TimescaleDoubt[] = misspelt === null ? [] : ['likely-misspelt'];
  if (day) return { ...day, moment: { ...day.moment, doubts: [...doubts, ...day.moment.doubts] } };
  return { moment: moment('month', { year: read.year, number, doubts }), next: read.next };
};

/**
 * `June 4th 2004`, `June 4, 2004`, `June 4`. Officers put the day first, so two digits behind a month are a
 * year, `June 10`, unless no plan of that time could mean it, `March 31`.
 */
function readDayBehind(lexemes: Lexemes, at: number, number: number, period: Span | null): Found | null {
  const from = skip(lexemes, at, '.');
  const day = lexemes[from];
  if (!isNumber(day, 1, 2) || day.value < 1 || day.value > 31 || continues(lexemes, from + 1)) return null;
  const ordinal = isOrdinalEnd(lexemes[from + 1]);
  const behind = skip(lexemes, ordinal ? from + 2 : from + 1, ',');
  const full =
    isNumber(lexemes[behind], 4) || is(lexemes[behind], "'") ? readMonthYear(lexemes, behind, number) : null;
  if (!ordinal && full?.year == null) {
    if (day.text.startsWith('0')) return null;
    if (day.text.length === 2 && !isUnlikelyYear(fullYear(day.value), period)) return null;
    if (day.text.length === 1 && is(lexemes[from + 1], '/')) return null;
  }
  const year = full?.year ?? null;
  const found = moment('day', { year, number, day: day.value, doubts: dayDoubts(year, number, day.value) });
  return { moment: found, next: full?.year != null ? full.next : ordinal ? from + 2 : from + 1 };
}

function isUnlikelyYear(year: number, period: Span | null): boolean {
  if (!period) return year >= 2030;
  return year < Number(period.from.slice(0, 4)) - 3 || year > Number(period.to.slice(0, 4)) + 5;
}

/** `06/2004`, `6.2004`, `06/04`; `2004-06` where no run of years is meant. */
function readMonthNumber(lexemes: Lexemes, at: number, prose: boolean): Found | null {
  const turned = !prose && readYears(lexemes, at)?.unit === 'year';
  const [number, sign, year] = turned
    ? [lexemes[at + 2], lexemes[at + 1], lexemes[at]]
    : lexemes.slice(at, at + 3);
  if (!isNumber(number, turned ? 2 : 1, 2) || number.value < 1 || number.value > 12) return null;
  if (!is(sign, '/', '.', '-') || sign!.gap || !isNumber(year, 2, 4) || lexemes[at + 2]!.gap) return null;
  if (continues(lexemes, at + 3)) return null;
  if (year.text.length === 4) {
    if (year.value < 1980 || year.value > 2069) return null;
    return { moment: moment('month', { year: year.value, number: number.value }), next: at + 3 };
  }
  const full = fullYear(year.value);
  // Two digits and a slash; not `9/10`, which is a share, nor `04/40`, which is a count of forty.
  if (sign!.low !== '/' || number.text.length !== 2 || full < 2000 || full > 2040) return null;
  return {
    moment: moment('month', { year: full, number: number.value, doubts: ['ambiguous-day'] }),
    next: at + 3,
  };
}
