import { isSeparator } from './found';
import { is, type Lexemes } from './lexeme';

const numerals = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The month that stands in Roman numerals between two like signs, the `xi` of `27.xi.15`; null for anything else. */
export function romanMonth(lexemes: Lexemes, at: number): number | null {
  const [before, numeral, behind] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (!isSeparator(before) || !is(behind, before!.low)) return null;
  return numerals.indexOf(numeral?.low ?? '') + 1 || null;
}
