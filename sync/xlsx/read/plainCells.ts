import { LAST_COLUMN, type Cell } from '../../../shared/grid';
import type { CellFormat } from '../../../shared/numberFormat';
import { decodeSpan, stands, TEXT_CLASSES, TEXT_ENDS, type TextWindow, type XmlCursor } from '../xml';
import { bytesToIndex, bytesToNumber } from './bytesToNumber';
import type { CellBook } from './cellBook';
import { paintCells, type RowCells } from './rowCells';
import { TYPE } from './storedValue';

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const LT = 0x3c;
const EQUALS = 0x3d;
const GT = 0x3e;
const C = 0x63;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
const INLINE = Buffer.from('<is><t>');
const INLINE_END = Buffer.from('</t></is></c>');

/**
 * Reads cells as nearly every program writes them, `<c r="B2" s="1" t="s"><v>7</v></c>`, in one go
 * and without a method call a tag: that makes a sheet cost half. Stops before the first that is
 * written otherwise, out of order or off the sheet, which `CellScanner` then reads in the general way.
 *
 * @param column of the cell before, -1 at the start of a row.
 * @returns the column of the last cell read.
 */
export function readPlainCells(cursor: XmlCursor, book: CellBook, into: RowCells, column: number): number {
  cursor.leave();
  const { bytes, window } = cursor;
  const { length } = bytes;
  let at = cursor.at;
  for (;;) {
    if (bytes[at] !== LT || bytes[at + 1] !== C) break;
    let i = at + 2;
    let place = -1;
    let style = 0;
    let type: number = TYPE.number;
    while (bytes[i] === SPACE && bytes[i + 2] === EQUALS && bytes[i + 3] === QUOTE) {
      const name = bytes[i + 1]!;
      let byte: number;
      i += 4;
      if (name === R) {
        for (place = 0; (byte = bytes[i]!) >= 0x41 && byte <= 0x5a; i++) place = place * 26 + byte - 0x40;
        place--;
        while ((byte = bytes[i]!) >= 0x30 && byte <= 0x39) i++;
      } else if (name === S) {
        for (; (byte = bytes[i]!) >= 0x30 && byte <= 0x39; i++) style = style * 10 + byte - 0x30;
      } else if (name === T) {
        for (type = 0; (byte = bytes[i]!) > QUOTE; i++) type = (type << 8) | byte;
      }
      if (bytes[i] !== QUOTE) break;
      i++;
    }
    if (place <= column || place > LAST_COLUMN) break;
    if (bytes[i] === SLASH && bytes[i + 1] === GT) {
      at = i + 2;
    } else if (bytes[i] === GT && closesCell(bytes, i + 1)) {
      at = i + 5;
    } else {
      const inline = type === TYPE.inline;
      if (bytes[i] !== GT || !(inline ? stands(INLINE, bytes, i + 1) : opensValue(bytes, i + 1))) break;
      const start = i + 1 + (inline ? INLINE.length : 3);
      let end = start;
      let classes = 0;
      for (let kind; end < length && (kind = TEXT_CLASSES[bytes[end]!]!) !== TEXT_ENDS; end++)
        classes |= kind;
      if (end === start || !(inline ? stands(INLINE_END, bytes, end) : closesValue(bytes, end))) break;
      const cell = valueOf(window, start, end, classes, type, book.style(style), book);
      if (cell === undefined) break;
      if (cell !== null) into.cells.push({ column: place, cell });
      at = end + (inline ? INLINE_END.length : 8);
    }
    if (book.hasMarks) {
      paintCells(into, place, book.paint(style));
      if (book.isStruck(style)) into.struck.push(place);
    }
    column = place;
  }
  cursor.at = at;
  return column;
}

/** The cell, null for one that holds nothing, undefined for one that needs the general way. */
function valueOf(
  window: TextWindow,
  start: number,
  end: number,
  classes: number,
  type: number,
  format: CellFormat,
  book: CellBook,
): Cell | null | undefined {
  if (type === TYPE.inline || type === TYPE.formulaText) {
    return format.text(decodeSpan(window, start, end, classes, true));
  }
  if (type === TYPE.shared) return book.sharedText(bytesToIndex(window.bytes, start, end), format);
  if (type === TYPE.boolean && end - start === 1) return format.boolean(window.bytes[start] === 0x31);
  if (type !== TYPE.number) return undefined;
  const value = bytesToNumber(window.bytes, start, end);
  return Number.isNaN(value) ? undefined : format.number(value);
}

/** `<v>` */
function opensValue(bytes: Buffer, at: number): boolean {
  return bytes[at] === LT && bytes[at + 1] === V && bytes[at + 2] === GT;
}

/** `</c>` */
function closesCell(bytes: Buffer, at: number): boolean {
  return bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GT;
}

/** `</v></c>`, told by the signs that no other end of a value could have in their places. */
function closesValue(bytes: Buffer, at: number): boolean {
  return (
    bytes[at + 1] === SLASH &&
    bytes[at + 3] === GT &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === C &&
    bytes[at + 7] === GT
  );
}
