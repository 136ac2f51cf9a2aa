/** What a glance at a text shows, whatever it says. */
export interface Signs {
  /** How many digits it has, wherever they stand. */
  readonly digits: number;
  readonly hasAt: boolean;
  /** Whether a word begins with a capital behind another that has one, as names do. */
  readonly hasNames: boolean;
}

/** The codes of `0`, `9`, `@`, `A` and `Z`. */
const [NOUGHT, NINE, AT, FIRST, LAST] = [48, 57, 64, 65, 90];
const SPACE = 32;
const BEYOND_ASCII = 128;

export function signsOf(text: string): Signs {
  let digits = 0;
  let hasAt = false;
  let hasNames = false;
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
    else if (code === AT) hasAt = true;
    else if (code >= FIRST && code <= LAST) {
      if (isBehindSpace && hadCapital) hasNames = true;
      hasCapital = true;
    }
    isBehindSpace = isSpace;
  }
  return { digits, hasAt, hasNames };
}
