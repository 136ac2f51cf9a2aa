import { isSeparator } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';

const numerals = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The month in Roman numerals between two like signs, the `xi` of `27.xi.15`, or two numbers, `1 ix 10`; null for anything else. */
export function romanMonth(lexemes: Lexemes, at: number): number | null {
  const [before, numeral, behind] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  const parted = isSeparator(before) && is(behind, before!.low);
  // `1 x 10` multiplies
  const bare = isNumber(before, 1, 2) && isNumber(behind, 2, 4) && numeral!.text.length > 1;
  if (!parted && !bare) return null;
  return numerals.indexOf(numeral?.low ?? '') + 1 || null;
}
