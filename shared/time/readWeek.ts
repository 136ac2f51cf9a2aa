import { months, ordinalWords } from './calendarWords';
import { isOrdinalEnd, skip, type Reader } from './found';
import { is, isNumber } from './lexeme';
import { moment } from './moment';
import { readMonthYear } from './monthYear';

/** `first week of June 2004` ends on the 7th, `2nd week in June` on the 14th, the last week with the month. */
export const readWeek: Reader = (lexemes, at) => {
  const numbered = isNumber(lexemes[at], 1) && isOrdinalEnd(lexemes[at + 1]);
  const last = is(lexemes[at], 'last', 'final');
  const number = numbered ? Number(lexemes[at]!.text) : ordinalWords.get(lexemes[at]?.low ?? '');
  const week = numbered ? at + 2 : at + 1;
  if (!is(lexemes[week], 'week') || !is(lexemes[week + 1], 'in', 'of')) return null;
  if (!last && (number === undefined || number < 1 || number > 4)) return null;
  const name = skip(lexemes, week + 1, 'in', 'of', 'the');
  const month = months.get(lexemes[name]?.low ?? '');
  if (month === undefined) return null;
  const { year, next } = readMonthYear(lexemes, name + 1, month);
  if (last) return { moment: moment('month', { year, number: month, edge: 'end' }), next };
  return { moment: moment('day', { year, number: month, day: 7 * number! }), next };
};
