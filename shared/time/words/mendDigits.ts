import { months } from './calendarWords';

/**
 * `2O11`, `l5 June`, `0ct`, `Ju1y`: letters and digits typed or scanned for those they look like. As long as
 * before, so that every word keeps its place.
 */
export function mendDigits(text: string): string {
  return text
    .replace(/\b[\dOolI]*\d[\dOolI]*\b/g, (token) => token.replace(/o/gi, '0').replace(/[lI]/g, '1'))
    .replace(/\b[01]?[A-Za-z]+[01]?[A-Za-z]*\b/g, (token) => (/\d/.test(token) ? monthIn(token) : token));
}

function monthIn(token: string): string {
  const letters = token.replace('0', 'o').replace('1', 'l');
  return months.has(letters.toLowerCase()) ? letters : token;
}
