import type { Change, Source } from '../model';
import type { BookValue } from './countyBook';

/** A day, or nothing. Times are cut off: the book is about days. */
export function dayValue(iso: string | null | undefined): BookValue {
  return iso ? { kind: 'day', value: iso.slice(0, 10) } : null;
}

/** A value in an indicator's unit: a share where the unit is `%`. */
export function inUnit(value: number | null | undefined, unit: string): BookValue {
  if (value === null || value === undefined) return null;
  return unit === '%' ? { kind: 'share', value } : value;
}

/** A change wanted, with its sign and what it is measured in. */
export function changeValue(change: Change | null): BookValue {
  if (!change) return null;
  if (change.kind === 'percent') return { kind: 'percent change', value: change.amount / 100 };
  return { kind: change.kind === 'points' ? 'points change' : 'number change', value: change.amount };
}

/** `plan.xlsx › Actions!B8` */
export function sourceText(file: string | null, source: Source | null): string | null {
  const place = source && `${source.sheet}!${source.cell}`;
  return [file, place].filter(Boolean).join(' › ') || null;
}

/** The parts that are there, one a line, or nothing. */
export function lines(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter((part) => part?.trim()).join('\n') || null;
}
