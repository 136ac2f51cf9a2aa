import { is, isNumber, type Lexemes } from '../words/lexeme';

/** A year, a fiscal year by its first calendar year, or a run of years. */
export interface YearsRead {
  readonly unit: 'year' | 'fiscal-year' | 'years';
  readonly year: number;
  /** The last calendar year of a run. */
  readonly until: number;
  readonly next: number;
}

const earliest = 1980;
const latest = 2069;
const longestRun = 15;

/** 00 to 68 are of this century, 69 to 99 of the last. */
export function fullYear(short: number): number {
  return short <= 68 ? 2000 + short : 1900 + short;
}

function isYear(value: number): boolean {
  return value >= earliest && value <= latest;
}

interface Allowed {
  /** `04` alone is a year: only behind a month or a season. */
  readonly short?: boolean;
  /** Only what is plainly one word: `2004/05`, not `2004 – 2005`, which behind a month is a range. */
  readonly tight?: boolean;
}

/**
 * Reads `2004`, `2003/04`, `2003/4`, `2003 - 2004`, `2008 to 2009`, `08/09`, `'04` and runs such as
 * `2008-11`. Two years that follow each other are a fiscal year; more are a run.
 */
export function readYears(lexemes: Lexemes, at: number, allowed: Allowed = {}): YearsRead | null {
  const apostrophe = is(lexemes[at], "'") ? 1 : 0;
  const first = lexemes[at + apostrophe];
  const afterFirst = at + apostrophe + 1;
  if (isNumber(first, 4) && isYear(first.value) && apostrophe === 0) {
    return secondYear(lexemes, afterFirst, first.value, allowed) ?? single(first.value, afterFirst);
  }
  if (!isNumber(first, 2)) return null;
  const year = fullYear(first.value);
  const pair = readPair(lexemes, afterFirst, year, apostrophe > 0);
  if (pair) return pair;
  return apostrophe > 0 || allowed.short === true ? single(year, afterFirst) : null;
}

function single(year: number, next: number): YearsRead {
  return { unit: 'year', year, until: year, next };
}

/** `08/09`: two digits each, and following each other, so that `24/7` and `06/04` are none. */
function readPair(lexemes: Lexemes, at: number, year: number, sure: boolean): YearsRead | null {
  const separator = lexemes[at];
  const apostrophe = is(lexemes[at + 1], "'") ? 1 : 0;
  const second = lexemes[at + 1 + apostrophe];
  const plain = is(separator, '/') || (is(separator, '-') && (sure || apostrophe > 0 || year % 100 < 10));
  if (!plain || !isNumber(second, 2) || fullYear(second.value) !== year + 1) return null;
  if (continues(lexemes, at + 2 + apostrophe)) return null;
  return { unit: 'fiscal-year', year, until: year + 1, next: at + 2 + apostrophe };
}

function secondYear(lexemes: Lexemes, at: number, year: number, allowed: Allowed): YearsRead | null {
  const separator = lexemes[at];
  if (!is(separator, '/', '-', '\\', 'to')) return null;
  const apostrophe = is(lexemes[at + 1], "'") ? 1 : 0;
  const second = lexemes[at + 1 + apostrophe];
  if (!isNumber(second, 1, 2, 4) || continues(lexemes, at + 2 + apostrophe)) return null;
  const spaced = separator!.gap || second.gap;
  if (
    allowed.tight &&
    (separator!.low === 'to' || spaced || (separator!.low === '-' && second.text.length === 4))
  )
    return null;
  if (separator!.low === 'to' && second.text.length < 4) return null;
  const until = laterYear(year, second.value, second.text.length);
  if (until === null) return null;
  const next = at + 2 + apostrophe;
  if (until === year + 1) return { unit: 'fiscal-year', year, until, next };
  return allowed.tight ? null : { unit: 'years', year, until, next };
}

function laterYear(year: number, value: number, digits: number): number | null {
  let until = value;
  if (digits === 1) until = (year + 1) % 10 === value ? year + 1 : NaN;
  else if (digits === 2) {
    until = Math.floor(year / 100) * 100 + value;
    if (until < year) until += 100;
  }
  return until > year && until - year <= longestRun ? until : null;
}

/**
 * True where the digits go on, as in `2004-06-30`, `08/09/10`, `10.5` or `2004/05%`: then they are no year.
 * `09/10-03/11` goes on with another of its kind.
 */
export function continues(lexemes: Lexemes, at: number): boolean {
  const sign = lexemes[at];
  if (
    sign === undefined ||
    sign.gap ||
    (is(lexemes[at - 2], '/') && is(lexemes[at + 2], '/') && is(sign, '-'))
  )
    return false;
  if (is(sign, '%')) return true;
  const more = lexemes[at + 1];
  return is(sign, '/', '-', '.', ':') && more?.kind === 'number' && more.text.length !== 4 && !more.gap;
}
