import { months } from '../words/calendarWords';
import { ordinalAt } from '../words/counts';
import { skip, type Found, type Manner, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment } from '../calendar/moment';
import { readMonthYear } from './monthYear';
import { readYears } from './readYears';
import { shifted } from '../calendar/shifted';

/** `first week of June 2004` and `week 1 of June` end on the 7th, `2nd week in June` on the 14th, the last week with the month. */
export const readWeek: Reader = (lexemes, at, manner) => {
  const named = readNumber(lexemes, at);
  if (!named) return readNumbered(lexemes, at, manner);
  const name = skip(lexemes, named.next, 'in', 'of', 'the');
  const month = months.get(lexemes[name]?.low ?? '');
  if (month === undefined) return readNumbered(lexemes, at, manner);
  const { year, next } = readMonthYear(lexemes, name + 1, month);
  if (named.week === 'last') return { moment: moment('month', { year, number: month, edge: 'end' }), next };
  return { moment: moment('day', { year, number: month, day: 7 * named.week }), next };
};

/** `Week 24, 2004` ends as many weeks after the year began, `week 6` after the plan did: both may be meant otherwise. */
function readNumbered(lexemes: Lexemes, at: number, { prose }: Manner): Found | null {
  const week = lexemes[at + 1];
  if (prose || !is(lexemes[at], 'week', 'wk') || !isNumber(week, 1, 2) || week.value > 53) return null;
  const behind = lexemes[at + 2];
  const years = readYears(lexemes, skip(lexemes, at + 2, ',', 'of', '/'));
  const days = 7 * week.value;
  if (years?.unit === 'year') {
    const end = shifted(moment('month', { year: years.year, number: 1 }), { days: days - 1 });
    return { moment: { ...end, doubts: ['relative'] }, next: years.next };
  }
  if (behind && behind.kind !== 'line') return null;
  return { moment: moment('within', { day: days }), next: at + 2 };
}

function readNumber(lexemes: Lexemes, at: number): { week: number | 'last'; next: number } | null {
  const isNamed = is(lexemes[at], 'week', 'wk') && isNumber(lexemes[at + 1], 1);
  const ordinal = isNamed ? { number: lexemes[at + 1]!.value, next: at + 1 } : ordinalAt(lexemes, at);
  if (!ordinal || !(isNamed || is(lexemes[ordinal.next], 'week', 'wk'))) return null;
  if (ordinal.number === Infinity) return { week: 'last', next: ordinal.next + 1 };
  return ordinal.number >= 1 && ordinal.number <= 4 ? { week: ordinal.number, next: ordinal.next + 1 } : null;
}
