import { format, parseNumber, parseTime } from 'numfmt';
import { dayTyped } from './days';
import { CalcError, type Scalar } from './scalar';

/** @throws CalcError where the value is no number and no text that reads as one. */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CalcError) throw value;
  const number = numberTyped(value);
  if (number === null) throw new CalcError('#VALUE!');
  return number;
}

/** A number, a share, money or a date as a person types it, day before month; null where it is none. */
export function numberTyped(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parsed = parseNumber(trimmed.replace(/^(-?)£/u, '$1')) ?? null;
  if (typeof parsed?.v === 'number') return parsed.v;
  const time = parseTime(trimmed);
  return dayTyped(trimmed) ?? (typeof time?.v === 'number' ? time.v : null);
}

/** @throws CalcError */
export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CalcError) throw value;
  return numberText(value);
}

/** A number under General, as `&` joins it. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const shortest = String(Number(value.toPrecision(15)));
  return shortest.includes('e') ? format('0.##############E+00', value) : shortest;
}

/** @throws CalcError where it is text that is neither TRUE nor FALSE. */
export function toLogical(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CalcError) throw value;
  const upper = value.toUpperCase();
  if (upper !== 'TRUE' && upper !== 'FALSE') throw new CalcError('#VALUE!');
  return upper === 'TRUE';
}

/** A whole number, cut towards nought. @throws CalcError */
export function toWhole(value: Scalar): number {
  return Math.trunc(toNumber(value));
}
