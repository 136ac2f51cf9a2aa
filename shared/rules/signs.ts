/** What a glance at a text shows, whatever it says. */
export interface Signs {
  /** How many digits it has, wherever they stand. */
  readonly digits: number;
  readonly hasAt: boolean;
  /** Whether a word behind another begins with a capital, as names do. */
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
  let isBehindSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= NOUGHT && code <= NINE) digits++;
    else if (code === AT) hasAt = true;
    else if (isBehindSpace && code >= FIRST && code <= LAST) hasNames = true;
    // beyond ASCII, where white space is rare, any sign may be some
    isBehindSpace = code <= SPACE || code >= BEYOND_ASCII;
  }
  return { digits, hasAt, hasNames };
}
