/** Nearly all words are of such letters alone, and nearly all texts of these signs: in them nothing else is a letter or a figure. */
const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const PLAIN_TEXT = /^[ -~\n\t£‘’“”–—•…]*$/;
const PLAIN_WORDS = /[A-Za-z0-9]+(?:['’`-][A-Za-z0-9]+)*/g;
const CAPITALISED = /(?<![A-Za-z0-9]|[A-Za-z0-9]['’`-])[A-Z][A-Za-z0-9]*(?:['’`-][A-Za-z0-9]+)*/g;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`-][\p{L}\p{N}]+)*/gu;

/** A word in the form in which spellings are compared: lower case, no accents, apostrophes, hyphens or stops. */
export function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’`]s$/, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name in one form: the folded words with single spaces between. */
export function foldName(name: string): string {
  return wordsIn(name).map(foldWord).filter(Boolean).join(' ');
}

/** The words of a text as written, with their apostrophes and hyphens; figures count as words. */
export function wordsIn(text: string): string[] {
  return text.match(PLAIN_TEXT.test(text) ? PLAIN_WORDS : WORDS) ?? [];
}

/** Those of `wordsIn` that begin with a capital: of running text hardly one in ten. */
export function capitalisedIn(text: string): string[] {
  return PLAIN_TEXT.test(text) ? (text.match(CAPITALISED) ?? []) : wordsIn(text).filter(isCapitalised);
}

/** True where a word begins with a capital, as names do. */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** True for letters that stand for an organisation (`CSP`, `DAAT`), which no spelling is near to. */
export function isAbbreviation(word: string): boolean {
  return word.length <= 6 && /^[\p{Lu}\p{N}&]+s?$/u.test(word);
}
