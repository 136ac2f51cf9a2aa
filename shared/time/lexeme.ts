/** A word, a number or a sign of a text, with where it stands. */
export interface Lexeme {
  readonly kind: 'word' | 'number' | 'sign' | 'line';
  readonly text: string;
  /** Lower case, with one kind of apostrophe and one kind of dash. */
  readonly low: string;
  /** Of a number; NaN for the rest. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** True where white space (or the text's beginning) stands before it. */
  readonly gap: boolean;
}

export type Lexemes = readonly Lexeme[];

// A number with thousands separators is one lexeme, so that its digits are never taken for a year.
const pattern = /(\n)|(\d{1,3}(?:,\d{3})+(?!\d)|\d+)|([A-Za-zÀ-ɏ]+)|([^\s_])|[^\S\n]+|_/gy;
const dashes = /[‐‑‒–—−]/;
const apostrophes = /[‘’`´]/;

/** Parts a text; line breaks count, underscores are spaces as in file names. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let gap = true;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const end = pattern.lastIndex;
    const [whole, line, number, word, sign] = match;
    if (line !== undefined) {
      lexemes.push({ kind: 'line', text: whole, low: '\n', value: NaN, start, end, gap: true });
      gap = true;
    } else if (number !== undefined) {
      const value = number.includes(',') ? NaN : Number(number);
      lexemes.push({ kind: 'number', text: whole, low: whole, value, start, end, gap });
      gap = false;
    } else if (word !== undefined) {
      lexemes.push({ kind: 'word', text: whole, low: whole.toLowerCase(), value: NaN, start, end, gap });
      gap = false;
    } else if (sign !== undefined) {
      const low = dashes.test(sign) ? '-' : apostrophes.test(sign) ? "'" : sign;
      lexemes.push({ kind: 'sign', text: whole, low, value: NaN, start, end, gap });
      gap = false;
    } else {
      gap = true;
    }
  }
  return lexemes;
}

/** True where the lexeme is the word or sign. */
export function is(lexeme: Lexeme | undefined, ...lows: string[]): boolean {
  return lexeme !== undefined && lows.includes(lexeme.low);
}

/** A whole number of so many digits, without thousands separator. */
export function isNumber(
  lexeme: Lexeme | undefined,
  ...digits: number[]
): lexeme is Lexeme & { readonly kind: 'number' } {
  return lexeme?.kind === 'number' && !Number.isNaN(lexeme.value) && digits.includes(lexeme.text.length);
}
