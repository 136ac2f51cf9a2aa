import { skip, type Found, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type Moment } from '../calendar/moment';
import { readHalf, readQuarter } from './readPart';
import { readPlanYear } from './readRelative';

const LONGEST_PLAN = 120;

/**
 * Parts of the plan's period, counted from its first day: `Year 2 Q3`, `Y1, quarter 2`, `Q3 of Year 2`,
 * `first half of year 2`, `Month 9`, `Months 6–12`.
 */
export const readPlanPart: Reader = (lexemes, at, manner) => {
  if (is(lexemes[at], 'month', 'months', 'mth', 'mths')) return manner.prose ? null : readMonths(lexemes, at);
  const year = readPlanYear(lexemes, at, manner);
  if (year) {
    const part = readPart(lexemes, skip(lexemes, year.next, ',', '-', ':', '/'), manner);
    return part && partOf(year.moment, part.moment, part.next);
  }
  const part = readPart(lexemes, at, manner);
  if (!part) return null;
  const behind = readPlanYear(lexemes, skip(lexemes, part.next, ',', '-', '/', 'of', 'in', 'the'), manner);
  return behind && partOf(behind.moment, part.moment, behind.next);
};

const readPart: Reader = (lexemes, at, manner) =>
  readQuarter(lexemes, at, manner) ?? readHalf(lexemes, at, manner);

function partOf(year: Moment, part: Moment, next: number): Found | null {
  if (year.unit !== 'plan-year' || year.until !== year.number || part.year !== null) return null;
  const months = part.unit === 'half' ? 6 : 3;
  const before = 12 * (year.number - 1) + months * (part.number - 1);
  return { moment: moment('plan-months', { number: before + 1, until: before + months }), next };
}

function readMonths(lexemes: Lexemes, at: number): Found | null {
  const from = lexemes[at + 1];
  if (!isNumber(from, 1, 2) || from.value < 1) return null;
  const last = is(lexemes[at + 2], '-', 'to') ? lexemes[at + 3] : undefined;
  const until = isNumber(last, 1, 2) && last.value > from.value ? last.value : from.value;
  if (until > LONGEST_PLAN) return null;
  return {
    moment: moment('plan-months', { number: from.value, until }),
    next: until > from.value ? at + 4 : at + 2,
  };
}
