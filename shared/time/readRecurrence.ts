import type { Recurrence } from '../model';
import { countWords, months, ordinalWords, seasonNumbers, weekdays } from './calendarWords';
import { isOrdinalEnd, skip } from './found';
import { is, isNumber, type Lexemes } from './lexeme';

export interface RecurrenceRead {
  readonly recurs: Recurrence;
  readonly next: number;
}

const adverbs: Readonly<Record<string, Recurrence>> = {
  daily: 'daily',
  nightly: 'daily',
  weekly: 'weekly',
  fortnightly: 'fortnightly',
  biweekly: 'fortnightly',
  monthly: 'monthly',
  bimonthly: 'bi-monthly',
  quarterly: 'quarterly',
  termly: 'termly',
  biannual: 'half-yearly',
  biannually: 'half-yearly',
  annual: 'yearly',
  annually: 'yearly',
  yearly: 'yearly',
  regular: 'regularly',
  regularly: 'regularly',
  periodic: 'regularly',
  periodically: 'regularly',
  frequently: 'regularly',
};

const bi: Readonly<Record<string, Recurrence>> = {
  weekly: 'fortnightly',
  monthly: 'bi-monthly',
  annual: 'half-yearly',
  annually: 'half-yearly',
  yearly: 'half-yearly',
};

type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'term' | 'year';

/** How often once every so many units is; what has no word of its own is `regularly`. */
const intervals: Readonly<Record<Unit, Readonly<Record<number, Recurrence>>>> = {
  day: { 1: 'daily', 7: 'weekly', 14: 'fortnightly' },
  week: { 1: 'weekly', 2: 'fortnightly', 4: 'monthly', 6: 'six-weekly', 12: 'quarterly', 13: 'quarterly' },
  fortnight: { 1: 'fortnightly' },
  month: { 1: 'monthly', 2: 'bi-monthly', 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' },
  quarter: { 1: 'quarterly', 2: 'half-yearly', 4: 'yearly' },
  term: { 1: 'termly' },
  year: { 1: 'yearly' },
};

/** How often so many times in a unit is. */
const frequencies: Readonly<Partial<Record<Unit, Readonly<Record<number, Recurrence>>>>> = {
  month: { 2: 'fortnightly', 4: 'weekly' },
  year: { 2: 'half-yearly', 3: 'termly', 4: 'quarterly', 6: 'bi-monthly', 12: 'monthly' },
};

const unitWords: ReadonlyMap<string, Unit> = new Map(
  (['day', 'week', 'fortnight', 'month', 'quarter', 'term', 'year'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** `Quarterly`, `6 monthly`, `every two weeks`, `twice a year`, `on a weekly basis`, `each term`, `per annum`, `each March`. */
export function readRecurrence(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const from = is(lexemes[at], 'on', 'at') && is(lexemes[at + 1], 'a', 'an') ? at + 2 : at;
  const read =
    readAdverb(lexemes, from) ??
    readInterval(lexemes, from) ??
    readTimes(lexemes, from) ??
    readEach(lexemes, from);
  return read && { ...read, next: skip(lexemes, read.next, 'basis', 'intervals', 'interval', 'bases') };
}

function readAdverb(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const low = lexemes[at]?.low ?? '';
  const plain = adverbs[low];
  if (plain) return { recurs: plain, next: at + 1 };
  const count = isNumber(lexemes[at], 1, 2) ? lexemes[at].value : countWords.get(low);
  const next = skip(lexemes, at + 1, '-');
  const behind = lexemes[next]?.low ?? '';
  if (low === 'bi') {
    const recurs = bi[behind];
    return recurs ? { recurs, next: next + 1 } : null;
  }
  if (low === 'half' && (behind === 'yearly' || behind === 'annually'))
    return { recurs: 'half-yearly', next: next + 1 };
  if (low === 'twice' && adverbs[behind])
    return { recurs: behind === 'monthly' ? 'fortnightly' : 'half-yearly', next: next + 1 };
  if (low === 'per' && behind === 'annum') return { recurs: 'yearly', next: next + 1 };
  if (low === 'p' && is(lexemes[at + 1], '.') && is(lexemes[at + 2], 'a')) {
    return { recurs: 'yearly', next: skip(lexemes, at + 3, '.') };
  }
  const unit = ({ weekly: 'week', monthly: 'month', yearly: 'year', daily: 'day' } as const)[behind];
  return count !== undefined && unit
    ? { recurs: intervals[unit][count] ?? 'regularly', next: next + 1 }
    : null;
}

/** `every 3 months`, `each quarter`, `every other week`, `once a month`, `alternate months`. */
function readInterval(lexemes: Lexemes, at: number): RecurrenceRead | null {
  let next = skip(lexemes, at, 'once', 'in');
  const once = next > at;
  const alternate = is(lexemes[next], 'alternate');
  if (!alternate && !is(lexemes[next], 'every', 'each', 'per', ...(once ? ['a'] : []))) return null;
  next++;
  let count = alternate ? 2 : 1;
  const number = isNumber(lexemes[next], 1, 2)
    ? lexemes[next]!.value
    : countWords.get(lexemes[next]?.low ?? '');
  if (is(lexemes[next], 'other', 'second')) count = 2;
  else if (number !== undefined) count = number;
  else if (ordinalWords.has(lexemes[next]?.low ?? '')) count = ordinalWords.get(lexemes[next]!.low)!;
  if (count !== 1 && !alternate) next++;
  if (isOrdinalEnd(lexemes[next])) next++;
  next = skip(lexemes, next, 'school', 'academic', 'financial', 'calendar', 'single', '-');
  const unit = unitWords.get(lexemes[next]?.low ?? '');
  if (unit) return { recurs: intervals[unit][count] ?? 'regularly', next: next + 1 };
  return weekdays.has(lexemes[next]?.low ?? '') && count === 1 ? { recurs: 'weekly', next: next + 1 } : null;
}

/** `twice a year`, `three times per month`, `4 x per year`. */
function readTimes(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const number = isNumber(lexemes[at], 1, 2) ? lexemes[at].value : countWords.get(lexemes[at]?.low ?? '');
  const count = is(lexemes[at], 'twice') ? 2 : number;
  if (count === undefined) return null;
  const times = skip(lexemes, at + 1, 'times', 'x');
  if (!is(lexemes[at], 'twice') && times === at + 1) return null;
  if (!is(lexemes[times], 'a', 'per', 'each', 'every', 'in')) return null;
  const unit = unitWords.get(lexemes[skip(lexemes, times + 1, 'a', 'each', 'school')]?.low ?? '');
  if (!unit) return null;
  const recurs = frequencies[unit]?.[count] ?? 'regularly';
  return { recurs, next: skip(lexemes, times + 1, 'a', 'each', 'school') + 1 };
}

/** `each March`, `every summer`: yearly, and the month stays to be read. */
function readEach(lexemes: Lexemes, at: number): RecurrenceRead | null {
  if (!is(lexemes[at], 'each', 'every')) return null;
  const low = lexemes[at + 1]?.low ?? '';
  const named =
    months.has(low) || seasonNumbers.has(low) || ['christmas', 'easter', 'halloween'].includes(low);
  return named ? { recurs: 'yearly', next: at + 1 } : null;
}
