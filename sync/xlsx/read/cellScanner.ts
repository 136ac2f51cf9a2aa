import { LAST_COLUMN, type Cell, type GridCell } from '../../../shared/grid';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import { nameCode, type XmlCursor } from '../xml';
import type { CellBook } from './cellBook';
import { FormulaReader, type Formula } from './formulaReader';
import { cellsInOrder } from './inOrder';
import { readPlainCells } from './plainCells';
import { readRichText } from './richText';
import { paintCells, type RowCells } from './rowCells';
import { bytesToIndex } from './bytesToNumber';
import { readStoredValue, TYPE } from './storedValue';

const CELL = nameCode('c');
const VALUE = nameCode('v');
const FORMULA = nameCode('f');
const INLINE = nameCode('is');
const R = nameCode('r');
const S = nameCode('s');
const T = nameCode('t');

/** Reads the cells of one sheet, one after the other. */
export class CellScanner {
  /** From 0, as a cell's address gives it; -1 until one does. */
  row = -1;
  private column = -1;
  private ordered = true;
  private readonly formulas: FormulaReader;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly book: CellBook,
  ) {
    this.formulas = new FormulaReader(cursor, book.amount);
  }

  startRow(row: number): void {
    this.row = row;
    this.column = -1;
    this.ordered = true;
  }

  /** Reads the cells that follow, as far as they are written plainly. */
  readPlain(into: RowCells): void {
    if (this.row >= 0) this.column = readPlainCells(this.cursor, this.book, into, this.column);
  }

  endRow(cells: GridCell[]): GridCell[] {
    return this.ordered ? cells : cellsInOrder(cells);
  }

  /** Reads the cell whose opening tag was just read, to its end, and keeps it where it holds something. */
  readCell(into: RowCells): void {
    const { cursor } = this;
    const previous = this.column;
    this.column++;
    let style = 0;
    let type: number = TYPE.number;
    while (cursor.nextAttribute()) {
      const { attributeCode } = cursor;
      if (attributeCode === R) this.locate();
      else if (attributeCode === S) style = bytesToIndex(cursor.bytes, cursor.valueStart, cursor.valueEnd);
      else if (attributeCode === T) type = this.type();
    }
    paintCells(into, this.column, this.book.paint(style));
    if (this.book.isStruck(style)) into.struck.push(this.column);
    if (cursor.empty) return;
    const cell = this.readContent(type, style);
    if (!cell) return;
    if (this.column <= previous) this.ordered = false;
    if (this.column > LAST_COLUMN) throw new UnreadableWorkbook('damaged', 'a cell beyond the last column');
    into.cells.push({ column: this.column, cell });
  }

  private readContent(type: number, styleIndex: number): Cell | null {
    const { cursor, book } = this;
    const style = book.style(styleIndex);
    let cell: Cell | null = null;
    let formula: Formula | null = null;
    let stored = false;
    while (cursor.next()) {
      const { code, closing } = cursor;
      if (closing) {
        if (code === CELL) break;
      } else if (code === VALUE) {
        cursor.leave();
        if (cursor.empty) continue;
        cell = readStoredValue(cursor, type, style, book);
        // Excel stores an empty text result as <v></v>; an empty number is no result.
        stored = cell !== null || type === TYPE.formulaText;
      } else if (code === INLINE) {
        const text = readRichText(cursor, INLINE);
        cell = text === '' ? null : style.text(text);
      } else if (code === FORMULA) {
        formula = this.formulas.read(this.row, this.column);
      }
    }
    if (formula === null) return cell;
    const result: Cell = cell ?? { kind: 'text', value: '', text: '' };
    return stored || cell ? { ...result, formula } : { ...result, formula, uncalculated: true };
  }

  private type(): number {
    const { bytes, valueStart, valueEnd } = this.cursor;
    let code = 0;
    for (let at = valueStart; at < valueEnd; at++) code = (code << 8) | bytes[at]!;
    return code;
  }

  /** Takes the column from `AB12`, and the row where the row tag named none. */
  private locate(): void {
    const { bytes, valueStart, valueEnd } = this.cursor;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const letter = (bytes[at]! & 0xdf) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column > 0) this.column = column - 1;
    if (this.row < 0) this.row = bytesToIndex(bytes, at, valueEnd) - 1;
  }
}
