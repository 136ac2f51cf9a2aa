/** A word in the form in which spellings are compared: lower case, no accents, apostrophes, hyphens or stops. */
export function foldWord(word: string): string {
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
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** True where a word begins with a capital, as names do. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** True for letters that stand for an organisation (`CSP`, `DAAT`), which no spelling is near to. */
export function isAbbreviation(word: string): boolean {
  return word.length <= 6 && /^[\p{Lu}\p{N}&]+s?$/u.test(word);
}
