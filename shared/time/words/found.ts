import type { Span } from '../../model';
import { is, type Lexeme, type Lexemes } from './lexeme';
import type { Moment } from '../calendar/moment';

/** A moment read, and the lexeme behind it. */
export interface Found {
  readonly moment: Moment;
  readonly next: number;
}

/** How to read what could be read in two ways. */
export interface Manner {
  readonly period: Span | null;
  /**
   * True in running text, where `may` and `march` are verbs, `first 6 months` need not be a deadline, and
   * a misspelt word is more likely some other word.
   */
  readonly prose: boolean;
}

/** A reader of one form: what it found at that lexeme, or null. */
export type Reader = (lexemes: Lexemes, at: number, manner: Manner) => Found | null;

/** No date has more such words in a row. Without an end, a cell of nothing else would be read word by word for each word. */
const FARTHEST_SKIP = 20;

/** The index behind `of`, `in`, `the`, a comma or a full stop of an abbreviation, where one of them stands there. */
export function skip(lexemes: Lexemes, at: number, ...lows: string[]): number {
  const end = Math.min(lexemes.length, at + FARTHEST_SKIP);
  let next = at;
  while (next < end && lows.includes(lexemes[next]!.low)) next++;
  return next;
}

/** True for what stands between the day, month and year of a date. */
export function isSeparator(lexeme: Lexeme | undefined): boolean {
  return is(lexeme, '/', '-', '.', '\\');
}

/** True for `st`, `nd`, `rd` and `th` behind a number. */
export function isOrdinalEnd(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && ['st', 'nd', 'rd', 'th'].includes(lexeme.low);
}
