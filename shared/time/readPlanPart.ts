import { skip, type Found, type Reader } from './found';
import { is, isNumber, type Lexemes } from './lexeme';
import { moment, type Moment } from './moment';
import { readQuarter } from './readPart';
import { readPlanYear } from './readRelative';

const LONGEST_PLAN = 120;

/**
 * Parts of the plan's period, counted from its first day: `Year 2 Q3`, `Y1, quarter 2`, `Q3 of Year 2`,
 * `Month 9`, `Months 6–12`.
 */
export const readPlanPart: Reader = (lexemes, at, manner) => {
  if (is(lexemes[at], 'month', 'months', 'mth', 'mths')) return manner.prose ? null : readMonths(lexemes, at);
  const year = readPlanYear(lexemes, at, manner);
  if (year) {
    const quarter = readQuarter(lexemes, skip(lexemes, year.next, ',', '-', ':', '/'), manner);
    return quarter && quarterOf(year.moment, quarter.moment, quarter.next);
  }
  const quarter = readQuarter(lexemes, at, manner);
  if (!quarter) return null;
  const behind = readPlanYear(lexemes, skip(lexemes, quarter.next, ',', '-', '/', 'of', 'in'), manner);
  return behind && quarterOf(behind.moment, quarter.moment, behind.next);
};

function quarterOf(year: Moment, quarter: Moment, next: number): Found | null {
  if (year.unit !== 'plan-year' || year.until !== year.number || quarter.year !== null) return null;
  const before = 12 * (year.number - 1) + 3 * (quarter.number - 1);
  return { moment: moment('plan-months', { number: before + 1, until: before + 3 }), next };
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
