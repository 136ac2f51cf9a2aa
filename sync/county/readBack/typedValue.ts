import type { BookColumn, BookValue } from '../../../shared/book';
import type { Cell } from '../../../shared/grid';
import { RAG_ORDER, ragText, ragWritten } from '../../../shared/rag';
import { readTimescale, serialToIso } from '../../../shared/time';
import { plainText } from './plainText';

/** Serials of days from 1900 to 2100: a number in a column of days that has lost its format. */
const SERIALS = { first: 1, last: 73_415 };

/**
 * What somebody typed into a column of the book, in the column's own kind where it can be read so.
 *
 * @param was what was published there, which tells a share from a count
 */
export function typedValue(cell: Cell | undefined, column: BookColumn, was: BookValue): BookValue {
  if (!cell) return null;
  if (cell.uncalculated && cell.formula !== undefined) return `=${cell.formula}`;
  switch (cell.kind) {
    case 'number':
      return numberTyped(cell.value, cell, column, was);
    case 'date':
      return column.kind === 'date' ? { kind: 'day', value: cell.value.slice(0, 10) } : textTyped(cell.text);
    case 'text':
      return wordsTyped(cell.value, column, was);
    default:
      return textTyped(cell.text);
  }
}

function numberTyped(value: number, cell: Cell, column: BookColumn, was: BookValue): BookValue {
  if (column.kind === 'date') {
    const isDay = value >= SERIALS.first && value <= SERIALS.last;
    return isDay ? { kind: 'day', value: serialToIso(value).slice(0, 10) } : value;
  }
  if (column.kind !== 'number') return textTyped(cell.text);
  if (was !== null && typeof was === 'object' && was.kind !== 'day') return { kind: was.kind, value };
  return cell.format?.includes('%') ? { kind: 'share', value } : value;
}

function wordsTyped(text: string, column: BookColumn, was: BookValue): BookValue {
  if (column.kind === 'date') return dayIn(text) ?? textTyped(text);
  if (column.kind === 'number') return numberIn(text, was) ?? textTyped(text);
  if (column.kind === 'rag' && column.from === 'county') return ragIn(text) ?? textTyped(text);
  return textTyped(text);
}

/** Line ends as everywhere, and no space around; null where nothing is left. */
function textTyped(text: string): string | null {
  return text.replace(/_x000D_\n?|\r\n?/gi, '\n').trim() || null;
}

/** A day in words or figures, day first. */
export function dayIn(text: string): BookValue {
  const { milestones } = readTimescale(plainText(text), { period: null });
  const [only] = milestones;
  const isOneDay = milestones.length === 1 && only!.precision === 'day' && only!.due !== null;
  return isOneDay ? { kind: 'day', value: only!.due! } : null;
}

const NUMBER = /^([+-]?)£?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|points?)?$/;

function numberIn(text: string, was: BookValue): BookValue {
  const [, sign, whole, decimals = '', unit] = NUMBER.exec(plainText(text).replace('−', '-')) ?? [];
  if (whole === undefined) return null;
  const number = Number(`${sign}${whole.replaceAll(',', '')}${decimals}`);
  if (unit?.startsWith('point')) return { kind: 'points change', value: number };
  // Ten hundredths are dusty in binary: 8.7% is 0.087, not 0.08699999999999999.
  const value = unit === '%' ? Number((number / 100).toPrecision(15)) : number;
  if (was !== null && typeof was === 'object' && was.kind !== 'day') return { kind: was.kind, value };
  return unit === '%' ? { kind: 'share', value } : value;
}

/** A RAG by its word, its letter or its symbol, as the book writes it. */
function ragIn(text: string): string | null {
  const word = ragName(text);
  const known = RAG_ORDER.find((one) => one.toLowerCase() === word);
  if (known) return ragText(known);
  const colour = ragWritten(text);
  return colour === 'Red' || colour === 'Amber' || colour === 'Green' ? ragText(colour) : null;
}

/** `Red ▲` and `RED` are the same. */
export function ragName(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
