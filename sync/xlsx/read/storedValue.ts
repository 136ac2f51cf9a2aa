import { isoToSerial } from '../../../shared/time';
import type { Cell } from '../../../shared/grid';
import type { CellFormat } from '../../../shared/numberFormat';
import { nameCode, type XmlCursor } from '../xml';
import { bytesToIndex, bytesToNumber } from './bytesToNumber';
import type { CellBook } from './cellBook';

/** `nameCode` of a cell's `t`; the longer types are told by their last four letters. */
export const TYPE = {
  number: nameCode('n'),
  shared: nameCode('s'),
  boolean: nameCode('b'),
  error: nameCode('e'),
  date: nameCode('d'),
  formulaText: nameCode('str'),
  inline: nameCode('inlineStr'),
} as const;

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/;

/**
 * The cell that a `<v>` gives, whose opening tag was just read; null where it holds nothing.
 * Behind it the cursor stands before the closing tag.
 */
export function readStoredValue(
  cursor: XmlCursor,
  type: number,
  style: CellFormat,
  book: CellBook,
): Cell | null {
  if (type === TYPE.formulaText) return textOrNothing(cursor.text(), style);
  if (!cursor.plainText()) return cellOf(cursor.text(), type, style, book);
  const { bytes, textStart, textEnd } = cursor;
  if (type === TYPE.shared) return book.sharedText(bytesToIndex(bytes, textStart, textEnd), style);
  if (type === TYPE.number) {
    const value = bytesToNumber(bytes, textStart, textEnd);
    if (!Number.isNaN(value)) return style.number(value);
  }
  return cellOf(cursor.decoded(), type, style, book);
}

function cellOf(stored: string, type: number, style: CellFormat, book: CellBook): Cell | null {
  const text = stored.trim();
  if (text === '') return null;
  if (type === TYPE.boolean) return style.boolean(text === '1' || text.toLowerCase() === 'true');
  if (type === TYPE.error) return style.error(text);
  if (type === TYPE.shared) return book.sharedText(Number(text), style);
  if (type === TYPE.date) return dateCell(text, style);
  const value = type === TYPE.number ? Number(text) : NaN;
  return Number.isNaN(value) ? textOrNothing(stored, style) : style.number(value);
}

function dateCell(text: string, style: CellFormat): Cell | null {
  const [, day, time] = ISO_DATE.exec(text) ?? [];
  if (!day) return textOrNothing(text, style);
  const iso = !time || /^00:00(:00)?$/.test(time) ? day : `${day}T${time.length === 5 ? `${time}:00` : time}`;
  return style.date(iso, isoToSerial(iso));
}

function textOrNothing(text: string, style: CellFormat): Cell | null {
  return text === '' ? null : style.text(text);
}
