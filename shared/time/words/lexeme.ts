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

// Two slashes are one, typed twice: `30//09/10`. A number with thousands separators is one lexeme, so that its digits are never taken for a year.
const pattern = /(\n)|(\d{1,3}(?:,\d{3})+(?!\d)|\d+)|([A-Za-zÀ-ɏ]+)|(\/+|[^\s_])|[^\S\n]+|_/gy;
const dashes = /[‐‑‒–—−→⇒➔]/;
const apostrophes = /[‘’`´]/;

/** Parts a text; line breaks count, underscores are spaces as in file names. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let gap = true;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const [whole, line, number, word, sign] = match;
    if (line !== undefined) lexemes.push(lexemeOf('line', whole, line, start, true));
    else if (number !== undefined) lexemes.push(lexemeOf('number', whole, number, start, gap));
    else if (word !== undefined) lexemes.push(lexemeOf('word', whole, word.toLowerCase(), start, gap));
    else if (sign !== undefined) lexemes.push(lexemeOf('sign', whole, plainSign(sign), start, gap));
    gap = line !== undefined || (number ?? word ?? sign) === undefined;
  }
  return lexemes;
}

function lexemeOf(kind: Lexeme['kind'], text: string, low: string, start: number, gap: boolean): Lexeme {
  const value = kind === 'number' && !text.includes(',') ? Number(text) : NaN;
  return { kind, text, low, value, start, end: start + text.length, gap };
}

function plainSign(sign: string): string {
  if (sign.startsWith('/')) return '/';
  if (dashes.test(sign)) return '-';
  return apostrophes.test(sign) ? "'" : sign;
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
