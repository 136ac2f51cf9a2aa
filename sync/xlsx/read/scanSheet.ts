import { LAST_ROW, parseRange, type Grid, type GridRow, type Range } from '../../../shared/grid';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import { nameCode, type XmlCursor } from '../xml';
import { bytesToIndex } from './bytesToNumber';
import type { CellBook } from './cellBook';
import { inOrder } from './inOrder';
import { CellScanner } from './cellScanner';
import { hiddenUpTo, readColumn, type HiddenColumns } from './hiddenColumns';
import type { RowCells } from './rowCells';

const ROW = nameCode('row');
const CELL = nameCode('c');
const COLUMN = nameCode('col');
const R = nameCode('r');
const HEIGHT = nameCode('ht');

/** The cells of a worksheet, without its name and visibility. */
export type SheetCells = Omit<Grid, 'sheet' | 'visibility'>;

/**
 * Reads a worksheet's XML. Rows and cells without an address follow the one before; only those that
 * hold something are kept, whatever range the sheet claims to use.
 *
 * @throws UnreadableWorkbook where the XML is cut short or unsafe.
 */
export function scanSheet(cursor: XmlCursor, book: CellBook): SheetCells {
  const cells = new CellScanner(cursor, book);
  const rows: GridRow[] = [];
  const merges: Range[] = [];
  const struck: { row: number; column: number }[] = [];
  const hidden: HiddenColumns[] = [];
  let row = -1;
  let widest = -1;
  let closed = false;
  while (cursor.next()) {
    const { code, closing } = cursor;
    if (code === ROW && !closing) {
      const into: RowCells = { cells: [], painted: [], struck: [] };
      const read = readRow(cursor, cells, row, into);
      row = read.row;
      if (read.cells.length > 0) {
        rows.push(read);
        if (into.struck.length > 0) struck.push(...struckIn(read, new Set(into.struck)));
        widest = Math.max(widest, read.cells.at(-1)!.column);
        book.amount.countCells(read.cells.length + (read.painted?.length ?? 0));
        if (row > LAST_ROW) throw new UnreadableWorkbook('damaged', 'a row beyond the last');
      }
    } else if (closing) {
      closed ||= cursor.is('worksheet');
    } else if (code === COLUMN) {
      const columns = readColumn(cursor);
      if (columns) hidden.push(columns);
    } else if (cursor.is('mergeCell')) {
      const range = parseRange(cursor.attributes().get('ref') ?? '');
      if (range && (range.top < range.bottom || range.left < range.right)) {
        merges.push(range);
        book.amount.countMerges(1);
      }
    }
  }
  if (!closed) throw new UnreadableWorkbook('cut-short', 'a sheet without its end');
  const read = { rows: inOrder(rows), merges, hiddenColumns: hiddenUpTo(widest, hidden) };
  return struck.length > 0 ? { ...read, struck } : read;
}

function struckIn({ row, cells }: GridRow, struck: ReadonlySet<number>) {
  return cells.flatMap(({ column }) => (struck.has(column) ? [{ row, column }] : []));
}

function readRow(cursor: XmlCursor, scanner: CellScanner, previous: number, into: RowCells): GridRow {
  let row = -1;
  let hidden = false;
  while (cursor.nextAttribute()) {
    if (cursor.attributeCode === R) row = bytesToIndex(cursor.bytes, cursor.valueStart, cursor.valueEnd) - 1;
    else if (cursor.attributeCode === HEIGHT) hidden ||= Number(cursor.value()) === 0;
    else if (cursor.attributeIs('hidden')) hidden ||= cursor.valueIsTrue();
  }
  scanner.startRow(row);
  let open = !cursor.empty;
  while (open) {
    scanner.readPlain(into);
    if (!cursor.next()) break;
    if (cursor.code === CELL && !cursor.closing) scanner.readCell(into);
    else if (cursor.code === ROW && cursor.closing) open = false;
  }
  const read = {
    row: row >= 0 ? row : scanner.row >= 0 ? scanner.row : previous + 1,
    hidden,
    cells: scanner.endRow(into.cells),
  };
  return into.painted.length > 0 ? { ...read, painted: into.painted } : read;
}
