import { isDay, readTimescale } from '../time';
import type { CellValue } from './facts';

/** Text in one form, other values as they are; null where there is nothing. */
export function plainValue(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = value
    .normalize('NFC')
    .replace(/[\u200b\u200c\u200d\ufeff\u00ad]/g, '')
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The day a value is, where it is one and nothing more. */
export function dayOf(value: CellValue): string | null {
  if (typeof value === 'object') return value?.kind === 'day' ? value.value.slice(0, 10) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?$/, '');
  if (isDay(text)) return text;
  // nothing but a day has so few signs, a figure for the day and one for the year
  if (text.length > 30 || !/^\D{0,12}\d{1,4}\D+(?:\d{1,2}\D+)?\d{2,4}$/.test(text)) return null;
  const [only, ...more] = readTimescale(text, { period: null }).milestones;
  return only && more.length === 0 && only.precision === 'day' ? only.due : null;
}

const NUMBER =
  /^(?<sign>[+-]?)\s?£?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?\s?(?<unit>%|points?)?$/;

/** The number a value is, a percentage as a fraction, with whether it counts percentage points; null for other text. */
export function numberOf(value: CellValue): { value: number; points: boolean } | null {
  if (typeof value === 'number') return { value, points: false };
  if (value === null) return null;
  if (typeof value === 'object') {
    return value.kind === 'day' ? null : { value: value.value, points: value.kind === 'points change' };
  }
  const match = NUMBER.exec(String(plainValue(value) ?? ''))?.groups;
  if (!match) return null;
  const { sign, digits = '', decimals = '', unit } = match;
  const number = Number(`${sign ?? ''}${digits.replaceAll(',', '')}${decimals}`);
  return { value: unit === '%' ? number / 100 : number, points: unit?.startsWith('point') ?? false };
}
