/**
 * Heading words in one form: lower case, no punctuation, plural and possessive endings away, so
 * that "Lead Partner(s)", "LEAD PARTNERS" and "Lead  partner:" are the same.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().split(' ').map(singular).join(' ');
  return withoutShortForms(text)
    .toLowerCase()
    .replace(/\(s\)|[’'`]s\b|[’'`]/g, (match) => (match.length > 1 && match.startsWith('(') ? 's' : ''))
    .replace(/&|\+/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' no ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ');
}

/** `How we’ll know` is how we will know, and `How’s it going` how it is going. */
export function withoutShortForms(text: string): string {
  return text
    .replace(/[’'`]ll\b/gi, ' will')
    .replace(/[’'`]re\b/gi, ' are')
    .replace(/\b(how|what|where|when)[’'`]s\b/gi, '$1 is');
}

/** Words of letters and figures alone: nothing is to be taken away but endings. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
