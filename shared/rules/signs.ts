/** What a glance at a text shows, whatever it says: each a bit, so that those of a text are one number. */
export const SIGN = {
  /** An @. */
  at: 1,
  /** A word begins with a capital behind another that has one, as names do. */
  names: 2,
  /** It has so many digits or more, wherever they stand. */
  threeDigits: 4,
  fourDigits: 8,
  sixDigits: 16,
  tenDigits: 32,
} as const;

/** The codes of `0`, `9`, `@`, `A` and `Z`. */
const [NOUGHT, NINE, AT, FIRST, LAST] = [48, 57, 64, 65, 90];
const SPACE = 32;
const BEYOND_ASCII = 128;

/** The signs of a text. */
export function signsOf(text: string): number {
  let signs = 0;
  let digits = 0;
  let isBehindSpace = true;
  // in the word so far, and in the one before
  let hasCapital = false;
  let hadCapital = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // beyond ASCII, where white space is rare, any sign may be some
    const isSpace = code <= SPACE || code >= BEYOND_ASCII;
    if (isSpace && !isBehindSpace) {
      hadCapital = hasCapital;
      hasCapital = false;
    } else if (code >= NOUGHT && code <= NINE) digits++;
    else if (code === AT) signs |= SIGN.at;
    else if (code >= FIRST && code <= LAST) {
      if (isBehindSpace && hadCapital) signs |= SIGN.names;
      hasCapital = true;
    }
    isBehindSpace = isSpace;
  }
  return signs | signsOfDigits(digits);
}

function signsOfDigits(digits: number): number {
  if (digits < 3) return 0;
  if (digits < 4) return SIGN.threeDigits;
  if (digits < 6) return SIGN.threeDigits | SIGN.fourDigits;
  const six = SIGN.threeDigits | SIGN.fourDigits | SIGN.sixDigits;
  return digits < 10 ? six : six | SIGN.tenDigits;
}
