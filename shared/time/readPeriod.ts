import type { Span } from '../model';
import { skip, type Manner } from './words/found';
import { is, isNumber, lex, type Lexemes } from './words/lexeme';
import { LONGEST_TIMESCALE } from './longestTimescale';
import { lacksYear, type Moment } from './calendar/moment';
import { periodOfSpan, type Period } from './calendar/period';
import { placeStretch } from './calendar/placeStretch';
import { readStretch } from './phrases/readStretch';
import type { Stretch } from './calendar/stretch';
import { monthsSpan } from './calendar/units';

/** A period found in a text, and where: `text.slice(start, end)` are its words. */
export interface PeriodFound {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const decorations = [
  '*',
  '†',
  '‡',
  '#',
  '^',
  '¹',
  '²',
  '³',
  '☉',
  '.',
  ':',
  ')',
  '(',
  'year',
  'fy',
  'calendar',
  'for',
  'in',
];

/**
 * The period a label is, `2003/04`, `FY 2008-09`, `Q1 2014/15`, `Apr-Jun 2014`, `Year ending March 2005`,
 * or null where it is anything else or says more. A day stands for its month.
 *
 * @param context the plan's period, which gives labels without a year (`Qtr 3`) theirs; without it they are none.
 */
export function readPeriod(label: string, context: { readonly period?: Span | null } = {}): Period | null {
  if (label.length > 60 || !/\d|[a-z]{3}/i.test(label)) return null;
  const lexemes = lex(label.trim());
  const manner = { period: context.period ?? null, prose: false };
  let from = 0;
  while (from < lexemes.length && !readAt(lexemes, from, manner)) {
    if (!is(lexemes[from], ...decorations)) return null;
    from++;
  }
  const read = readAt(lexemes, from, manner);
  if (!read || skip(lexemes, read.next, ...decorations) < lexemes.length) return null;
  return read.period;
}

/** The periods named in a sentence or a heading, in order: two in `from 813 in 2008/09 to 796 by 2010/11`. */
export function findPeriods(text: string): PeriodFound[] {
  if (text.length > LONGEST_TIMESCALE || !/\d\d/.test(text)) return [];
  const lexemes = lex(text);
  const manner = { period: null, prose: true };
  const found: PeriodFound[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const read = isOfName(lexemes, at) ? null : readAt(lexemes, at, manner);
    if (!read || isCount(lexemes, at, read.next)) continue;
    const start = lexemes[at]!.start;
    const end = lexemes[read.next - 1]!.end;
    found.push({ period: read.period, start, end, text: text.slice(start, end) });
    at = read.next - 1;
  }
  return found;
}

/** The days of a canonical label; where it is none, of the period it can be read as. `2004-06` is June here. */
export function periodSpan(label: string): Span | null {
  const months = /^(\d{4})-(0[1-9]|1[0-2])(?:–(\d{4})-(0[1-9]|1[0-2]))?$/.exec(label);
  if (months) {
    const [year, month] = [Number(months[1]), Number(months[2])];
    const count = months[3] ? (Number(months[3]) - year) * 12 + Number(months[4]) - month + 1 : 1;
    return count > 0 ? monthsSpan(year, month, count) : null;
  }
  const period = readPeriod(label);
  return period && { from: period.from, to: period.to };
}

function readAt(lexemes: Lexemes, at: number, manner: Manner): { period: Period; next: number } | null {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'line' || (lexeme.kind === 'sign' && lexeme.low !== "'")) return null;
  const stretch = readStretch(lexemes, at, manner);
  if (!stretch || !isPeriod(stretch.first) || (stretch.last && !isPeriod(stretch.last))) return null;
  const part = readPartInBrackets(lexemes, stretch, manner);
  const { first, last, next } = part ?? stretch;
  if ((lacksYear(first) && (!last || lacksYear(last)) && !manner.period) || first.edge !== null) return null;
  const { span } = placeStretch({ first, last }, manner.period);
  const days = first.unit === 'day' && last === null;
  const period =
    span && periodOfSpan(days ? monthsSpan(+span.from.slice(0, 4), +span.from.slice(5, 7), 1) : span);
  return period && { period, next };
}

const units = [
  'day',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'fiscal-year',
  'years',
  'academic-year',
  'year-to',
];

function isPeriod(of: Moment): boolean {
  return units.includes(of.unit);
}

/** `2009/10 (Q1-Q3)`: quarters of the year before the bracket. */
function readPartInBrackets(lexemes: Lexemes, year: Stretch, manner: Manner): Stretch | null {
  if (year.first.unit !== 'fiscal-year' || year.last) return null;
  const from = skip(lexemes, year.next, '(', ',', ':');
  const part = from < lexemes.length ? readStretch(lexemes, from, manner) : null;
  if (part?.first.unit !== 'quarter' || part.last?.unit !== 'quarter' || part.last.year !== null) return null;
  const ofYear = (quarter: Moment): Moment => ({ ...quarter, year: year.first.year });
  return { first: ofYear(part.first), last: ofYear(part.last), next: skip(lexemes, part.next, ')') };
}

/** The year of a law or a section's number is part of its name. */
function isOfName(lexemes: Lexemes, at: number): boolean {
  return is(lexemes[at - 1], 'act', 'section', 'order', 'regulations', 'ni', 'no');
}

/** `by 2000 offences`: a bare number of a year's size before a plural is a count. */
function isCount(lexemes: Lexemes, at: number, next: number): boolean {
  if (next !== at + 1 || !isNumber(lexemes[at], 4)) return false;
  const behind = lexemes[next];
  return (
    behind?.kind === 'word' &&
    /^[a-z]{3,}s$/.test(behind.text) &&
    !/^(was|has|is|this|as|towards)$/.test(behind.low)
  );
}
