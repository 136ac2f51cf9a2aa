import type { Span } from '../model';
import { daysBetween } from './calendar/day';
import { is, lex, type Lexemes } from './words/lexeme';
import { LONGEST_TIMESCALE } from './longestTimescale';
import { lacksYear, type Moment } from './calendar/moment';
import { placeStretch } from './calendar/placeStretch';
import { readStretch } from './phrases/readStretch';
import type { Stretch } from './calendar/stretch';
import { fiscalStartOf, fiscalYearSpan } from './calendar/units';

/**
 * A plan's period from its title, a cell or a file name: `Action Plan 2003/4`, `north-east-2008-11`,
 * `April 2009 to March 2012`. A run of years goes from the first April to the last March, as plans do; a
 * year alone is the calendar's; a quarter stands for its fiscal year. Where several are named, the surest
 * kind decides, and of these the shortest: a year's plan within a strategy. Null where none is named: a
 * month or a day alone is when the plan was printed.
 */
export function readSpan(text: string): Span | null {
  if (text.length > LONGEST_TIMESCALE || !/\d/.test(text)) return null;
  // File names have an underscore where a title has a dash: `plan_2004_05`.
  const lexemes = lex(text.replace(/(\d)_(?=\d)/g, '$1-'));
  const manner = { period: null, prose: true };
  let best: { span: Span; rank: number } | null = null;
  for (let at = 0; at < lexemes.length; at++) {
    const kind = lexemes[at]!.kind;
    if (kind === 'line' || (kind === 'sign' && lexemes[at]!.low !== "'") || isOfLaw(lexemes, at)) continue;
    const stretch = readStretch(lexemes, at, manner);
    if (!stretch) continue;
    at = stretch.next - 1;
    const read = spanOfTitle(stretch);
    if (read && (!best || isSurer(read, best))) best = read;
  }
  return best?.span ?? null;
}

function isSurer(a: { span: Span; rank: number }, b: { span: Span; rank: number }): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  return daysBetween(a.span.from, a.span.to) < daysBetween(b.span.from, b.span.to);
}

function isOfLaw(lexemes: Lexemes, at: number): boolean {
  return is(lexemes[at - 1], 'act', 'section', 'order', 'regulations');
}

function spanOfTitle(stretch: Stretch): { span: Span; rank: number } | null {
  const { first, last } = stretch;
  if (lacksYear(first) && (last === null || lacksYear(last))) return null;
  const { span } = placeStretch(stretch, null);
  if (!span) return null;
  if (last !== null) return fine(first) && fine(last) ? { span, rank: 3 } : null;
  switch (first.unit) {
    case 'fiscal-year':
    case 'years':
    case 'year-to':
    case 'academic-year':
      return { span, rank: 3 };
    case 'half':
    case 'quarter':
      return { span: fiscalYearSpan(fiscalStartOf(span.from)), rank: 2 };
    case 'year':
      return { span, rank: 1 };
    default:
      return null;
  }
}

const fine = ({ unit }: Moment): boolean =>
  unit !== 'plan' && unit !== 'plan-year' && unit !== 'plan-months' && unit !== 'within';
