import type { Recurrence } from '../../model';
import { likelyCalendarWord, months, seasonNumbers, weekdays } from '../words/calendarWords';
import { countAt, ordinalAt } from '../words/counts';
import { skip } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import {
  adverbs,
  adverbUnits,
  bi,
  frequencies,
  intervals,
  occasions,
  unitWords,
} from '../words/recurrenceWords';

export interface RecurrenceRead {
  readonly recurs: Recurrence;
  readonly next: number;
}

/** The words it can begin with, besides counts, ordinals and days of the week. */
export const recurrenceOpeners: readonly string[] = [
  ...adverbs.keys(),
  ...occasions.keys(),
  ...'all bi half twice per p on at once in alternate every each x the weekend'.split(' '),
];

/** `Quarterly`, `6 monthly`, `every two weeks`, `twice a year`, `on a weekly basis`, `each term`, `per annum`, `each March`. */
export function readRecurrence(lexemes: Lexemes, at: number): RecurrenceRead | null {
  // `every Year 8 class`: pupils, and no time
  if (is(lexemes[at], 'each', 'every') && is(lexemes[at + 1], 'year') && isNumber(lexemes[at + 2], 1, 13))
    return null;
  const from = is(lexemes[at], 'on', 'at') && is(lexemes[at + 1], 'a', 'an') ? at + 2 : at;
  const read =
    readAdverb(lexemes, from) ??
    readInterval(lexemes, from) ??
    readTimes(lexemes, from) ??
    readWeekdays(lexemes, from) ??
    readEach(lexemes, from);
  return read && { ...read, next: skip(lexemes, read.next, 'basis', 'intervals', 'interval', 'bases') };
}

function readAdverb(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const low = lexemes[at]?.low ?? '';
  const plain = adverbs.get(low);
  if (plain) return { recurs: plain, next: at + 1 };
  const count = countAt(lexemes, at);
  const next = skip(lexemes, at + 1, '-', '/');
  const behind = lexemes[next]?.low ?? '';
  if (low === 'f' && behind === 'nightly') return { recurs: 'fortnightly', next: next + 1 };
  if (low === 'half' && behind === 'termly') return { recurs: 'regularly', next: next + 1 };
  if (low === 'bi') {
    const recurs = bi.get(behind);
    return recurs ? { recurs, next: next + 1 } : null;
  }
  if (low === 'half' && (behind === 'yearly' || behind === 'annually'))
    return { recurs: 'half-yearly', next: next + 1 };
  if (low === 'per' && behind === 'annum') return { recurs: 'yearly', next: next + 1 };
  if (low === 'p' && is(lexemes[at + 1], '.') && is(lexemes[at + 2], 'a')) {
    return { recurs: 'yearly', next: skip(lexemes, at + 3, '.') };
  }
  if (occasions.get(low)?.includes(behind)) return { recurs: 'regularly', next: next + 1 };
  const unit = adverbUnits.get(behind);
  if (!unit) return null;
  if (low === 'twice') return { recurs: frequencies[unit]?.[2] ?? 'regularly', next: next + 1 };
  return count === null ? null : { recurs: intervals[unit][count] ?? 'regularly', next: next + 1 };
}

/** `every 3 months`, `every 4-6 weeks`, `each quarter`, `every other week`, `once a month`, `alternate months`. */
function readInterval(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const all =
    is(lexemes[at], 'all') && unitWords.get(/^.+(?=s$)/.exec(lexemes[at + 1]?.low ?? '')?.[0] ?? '');
  if (all) return { recurs: intervals[all][1]!, next: at + 2 };
  let next = skip(lexemes, at, 'once', 'one', 'in');
  const once = next > at;
  const alternate = is(lexemes[next], 'alternate');
  if (!alternate && !is(lexemes[next], 'every', 'each', 'per', ...(once ? ['a'] : []))) return null;
  next++;
  let count = alternate ? 2 : 1;
  const ordinal = ordinalAt(lexemes, next);
  if (is(lexemes[next], 'other')) count = 2;
  else count = ordinal?.number ?? countAt(lexemes, next) ?? count;
  if (ordinal) next = ordinal.next;
  else if (count !== 1 && !alternate) next++;
  // No one word says how often `every 4 to 6 weeks` is.
  if (is(lexemes[next], '-', 'to') && countAt(lexemes, next + 1) !== null) {
    count = NaN;
    next += 2;
  }
  next = skip(lexemes, next, 'school', 'academic', 'financial', 'calendar', 'single', '-');
  const half = is(lexemes[next], 'half') && is(lexemes[next + 1], 'term', 'terms');
  if (half) return { recurs: 'regularly', next: next + 2 };
  const unit = unitWords.get(lexemes[next]?.low ?? '');
  if (unit) return { recurs: intervals[unit][count] ?? 'regularly', next: next + 1 };
  // `every 1st Thursday` is one a month
  const weeks = ordinal && count === 1 ? 4 : count;
  return isWeekday(lexemes, next) ? { recurs: intervals.week[weeks] ?? 'regularly', next: next + 1 } : null;
}

/** `twice a year`, `three times per month`, `4 x per year`, `x4 a year`, `2 per year`, `6 meetings a year`. */
function readTimes(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const from = is(lexemes[at], 'x') ? at + 1 : at;
  const count = is(lexemes[from], 'twice') ? 2 : countAt(lexemes, from);
  if (count === null) return null;
  const times = skip(lexemes, from + 1, 'times', 'x', 'meetings', 'sessions', 'events', 'visits', 'reports');
  const said = is(lexemes[from], 'twice') || times > at + 1 || is(lexemes[times], 'per');
  if (!said || !is(lexemes[times], 'a', 'per', 'each', 'every', 'in', '/')) return null;
  const unit = unitWords.get(lexemes[skip(lexemes, times + 1, 'a', 'each', 'school')]?.low ?? '');
  if (!unit) return null;
  const recurs = (count === 1 ? intervals : frequencies)[unit]?.[count] ?? 'regularly';
  return { recurs, next: skip(lexemes, times + 1, 'a', 'each', 'school') + 1 };
}

/** `Second Tuesday of the month`, `last Friday of each quarter`; `Tuesdays`, `Friday and Saturday nights`, `Mon – Fri`. */
function readWeekdays(lexemes: Lexemes, at: number): RecurrenceRead | null {
  const from = skip(lexemes, at, 'the');
  const ordinal = ordinalAt(lexemes, from)?.next;
  if (ordinal !== undefined && weekdays.has(lexemes[ordinal]?.low ?? '')) {
    const behind = skip(lexemes, ordinal + 1, 'of', 'in', 'the', 'a', 'each', 'every', 'per');
    const unit = behind > ordinal + 1 ? unitWords.get(lexemes[behind]?.low ?? '') : undefined;
    return unit ? { recurs: intervals[unit][1]!, next: behind + 1 } : null;
  }
  let next = at;
  let plural = false;
  let days = 0;
  for (; isWeekday(lexemes, next); days++) {
    plural ||= lexemes[next]!.low.endsWith('days');
    next = skip(lexemes, next + 1, 'and', '&', '/', ',', '-', 'to');
  }
  const nights = is(lexemes[next], 'nights', 'evenings', 'mornings', 'afternoons');
  // `Mon, Wed and Fri`; the days of `Thurs/Fri 14/15 October` are dates.
  plural ||= days > 1 && lexemes[next]?.kind !== 'number';
  if (next === at || !(nights || plural)) return null;
  if (nights) next++;
  // `Thursdays fortnightly`
  return readAdverb(lexemes, next) ?? { recurs: 'weekly', next };
}

function isWeekday(lexemes: Lexemes, at: number): boolean {
  const low = lexemes[at]?.low ?? '';
  return low === 'weekend' || weekdays.has(low.replace(/days$/, 'day'));
}

/** In letters: shorter words that are nearly a month’s name are more likely others. */
const LONG_WORD = 7;

/** `each March`, `every summer`: yearly, and the month stays to be read; `every board meeting`: regularly. */
function readEach(lexemes: Lexemes, at: number): RecurrenceRead | null {
  if (!is(lexemes[at], 'each', 'every')) return null;
  const meeting = lexemes
    .slice(at + 1, at + 4)
    .findIndex((lexeme) => is(lexeme, 'meeting', 'holiday', 'shift'));
  if (meeting >= 0) return { recurs: 'regularly', next: at + 2 + meeting };
  const written = lexemes[at + 1]?.low ?? '';
  // `every Decmber`
  const low = written.length < LONG_WORD ? written : (likelyCalendarWord(written) ?? written);
  const named =
    months.has(low) || seasonNumbers.has(low) || ['christmas', 'easter', 'halloween'].includes(low);
  return named ? { recurs: 'yearly', next: at + 1 } : null;
}
