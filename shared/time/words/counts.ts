import { countWords, ordinalWords } from './calendarWords';
import { isOrdinalEnd } from './found';
import { is, isNumber, type Lexemes } from './lexeme';

/** `3`, `12` or `three`; null for anything else. */
export function countAt(lexemes: Lexemes, at: number): number | null {
  const lexeme = lexemes[at];
  return isNumber(lexeme, 1, 2) ? lexeme.value : (countWords.get(lexeme?.low ?? '') ?? null);
}

/** `3rd`, `third`, and `last` or `final`, which is without end. */
export function ordinalAt(lexemes: Lexemes, at: number): { number: number; next: number } | null {
  const lexeme = lexemes[at];
  if (isNumber(lexeme, 1) && isOrdinalEnd(lexemes[at + 1])) return { number: lexeme.value, next: at + 2 };
  const number = ordinalWords.get(lexeme?.low ?? '') ?? (is(lexeme, 'last', 'final') ? Infinity : null);
  return number === null ? null : { number, next: at + 1 };
}
