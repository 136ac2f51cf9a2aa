import { is, isNumber, type Lexemes } from './lexeme';

const LETTER = /^[a-h]$/;
const ROMAN = /^(?:i{1,3}|iv|vi{0,3})$/;

/** What counts the dates of a cell and says nothing of them; `parts` where it stands between two of them. */
export interface Enumerator {
  readonly next: number;
  readonly parts: boolean;
}

/**
 * `1.`, `2)`, `ii)` and `A:` at the beginning of a line, `(a)` anywhere, and the `B:`, `b)` and `2)` within a
 * line that `A:`, `a)` or `1)` stands before.
 */
export function readEnumerator(lexemes: Lexemes, at: number): Enumerator | null {
  const open = is(lexemes[at], '(') ? 1 : 0;
  const begins = at === 0 || lexemes[at - 1]!.kind === 'line';
  const mark = lexemes[at + open];
  const close = lexemes[at + open + 1];
  const isLetter = mark?.kind === 'word' && LETTER.test(mark.low);
  if (!isLetter && !isNumber(mark, 1) && !(mark?.kind === 'word' && ROMAN.test(mark.low))) return null;
  if (!is(close, ')') && (open || !(is(close, '.') || (is(close, ':') && isLetter)))) return null;
  if (lexemes[at + open + 2]?.gap === false) return null;
  const next = at + open + 2;
  if (open || begins) return { next, parts: false };
  return countsOn(lexemes, at) ? { next, parts: true } : null;
}

/** True where the letter or figure before it counts as well: `b)` behind an `a)`. */
function countsOn(lexemes: Lexemes, at: number): boolean {
  const before = String.fromCharCode(lexemes[at]!.low.charCodeAt(0) - 1);
  const close = lexemes[at + 1]!.low;
  return lexemes.some(
    (lexeme, index) => index < at && lexeme.low === before && is(lexemes[index + 1], close) && close !== '.',
  );
}
