import type { PatchValue } from '../../shared/patch';
import { isoToSerial } from '../../shared/time';

/** Longer text is never taken for a number, a date or a truth. */
const LONGEST_TAKEN = 60;

/**
 * A value as a spreadsheet program takes it for what it is: text that would be taken for something else
 * goes behind an apostrophe, which is no part of it, and a day is its serial.
 */
export function asEntry(value: PatchValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return wouldBeTaken(value) ? `'${value}` : value;
  return isoToSerial(value.day);
}

/** Numbers, dates, money and times have a digit; formulas and errors tell by their first sign. */
function wouldBeTaken(text: string): boolean {
  if (/^[=+\-@'#]/.test(text)) return true;
  return text.length <= LONGEST_TAKEN && (/\d/.test(text) || /^\s*(true|false)\s*$/i.test(text));
}
