import { months } from './calendarWords';
import { ordinalAt } from './counts';
import { skip, type Reader } from './found';
import { is, isNumber, type Lexemes } from './lexeme';
import { moment } from './moment';
import { readMonthYear } from './monthYear';

/** `first week of June 2004` and `week 1 of June` end on the 7th, `2nd week in June` on the 14th, the last week with the month. */
export const readWeek: Reader = (lexemes, at) => {
  const named = readNumber(lexemes, at);
  if (!named) return null;
  const name = skip(lexemes, named.next, 'in', 'of', 'the');
  const month = months.get(lexemes[name]?.low ?? '');
  if (month === undefined) return null;
  const { year, next } = readMonthYear(lexemes, name + 1, month);
  if (named.week === 'last') return { moment: moment('month', { year, number: month, edge: 'end' }), next };
  return { moment: moment('day', { year, number: month, day: 7 * named.week }), next };
};

function readNumber(lexemes: Lexemes, at: number): { week: number | 'last'; next: number } | null {
  const isNamed = is(lexemes[at], 'week', 'wk') && isNumber(lexemes[at + 1], 1);
  const ordinal = isNamed ? { number: lexemes[at + 1]!.value, next: at + 1 } : ordinalAt(lexemes, at);
  if (!ordinal || !(isNamed || is(lexemes[ordinal.next], 'week', 'wk'))) return null;
  if (ordinal.number === Infinity) return { week: 'last', next: ordinal.next + 1 };
  return ordinal.number >= 1 && ordinal.number <= 4 ? { week: ordinal.number, next: ordinal.next + 1 } : null;
}
