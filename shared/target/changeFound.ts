import type { Change } from '../model';
import type { Direction } from './direction';
import { NUMBER_WORD, readNumberWord } from './numberWords';

/** Digits with or without thousands commas, or a number word. */
export const AMOUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\b${NUMBER_WORD}\\b`;

/** A change where it stands, before its words are weighed as a whole. */
export interface ChangeFound {
  kind: Change['kind'];
  size: number;
  sign: 1 | -1 | null;
  direction: Direction | null;
  relative: boolean;
  start: number;
  end: number;
}

export function span(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

export function amountOf(digits: string): number {
  return readNumberWord(digits) ?? Number(digits.replace(/,/g, ''));
}
