import { unwrapped } from '../text/wrapped';

/** What Word draws as a bullet in a font of symbols, which no other font knows. */
const SYMBOL_BULLET = /^[\uf020-\uf0ff]\s*(?=\S)/;

/** Signs that nobody sees, wherever they stand, and the end of a line at which a word was parted. */
const UNSEEN = /\xad\n?|[\u200b-\u200f\ufeff]/g;

/** Hyphens at which no line ends, and letters that are drawn as one: `ﬁ`. */
const DRAWN_OTHERWISE = /[‐‑ﬀ-ﬆ]/g;

/**
 * Spaces of every kind to one space, blank lines and spaces at line ends away, signs that a keyboard has
 * for those that look the same. Line breaks stay, but for those in the midst of a sentence.
 */
export function tidy(text: string): string {
  if (!/[^ -~]|  |^ | $/.test(text)) return text;
  const lines = text
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(DRAWN_OTHERWISE, (sign) => (sign < 'ﬀ' ? '-' : sign.normalize('NFKC')))
    .split('\n')
    .map((line) =>
      line
        .replace(/[^\S\n]+/g, ' ')
        .trim()
        .replace(SYMBOL_BULLET, '• '),
    )
    .filter(Boolean);
  return unwrapped(lines).join('\n');
}
