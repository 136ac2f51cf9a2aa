import type { CellObject, ColInfo, RowInfo, WorkSheet } from '@e965/xlsx';
import {
  LAST_COLUMN,
  LAST_ROW,
  type Cell,
  type Grid,
  type GridCell,
  type GridRow,
  type Visibility,
  type Workbook,
  type WorkbookTrait,
} from '../../shared/grid';
import { britishFormat, cellFormat, type CellFormat } from '../../shared/numberFormat';
import { Amount, UnreadableWorkbook } from '../xlsx';
import { plainCell } from './plainCell';
import { readInThread } from './sheetJsThread';

/** How SheetJS numbers errors, and how Excel names them. */
const ERRORS: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** `[2]Sheet1!A1` and `[other.xls]Sheet1!A1`. */
const EXTERNAL_REFERENCE = /\[[^\]]+\][^!()]*!/;

const HIDDEN: readonly Visibility[] = ['visible', 'hidden', 'very hidden'];

/**
 * Reads what our own scanner does not know: .xls of all ages, .xlsb, and the XML and HTML tables that
 * other programs call .xls.
 *
 * @param asTyped true for HTML, where every cell is text that must not be read the American way.
 * @throws UnreadableWorkbook
 */
export async function readWithSheetJs(fileName: string, bytes: Buffer, asTyped = false): Promise<Workbook> {
  const book = await readInThread(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellFormula: true,
    // Hidden rows and columns come with the styles only.
    cellStyles: true,
    cellHTML: false,
    cellText: false,
    cellDates: false,
    bookVBA: true,
    raw: asTyped,
  });
  const amount = new Amount();
  const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const traits = new Set<WorkbookTrait>(book.vbaraw ? ['macros'] : []);
  const sheets = book.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] && sheet['!type'] !== 'sheet')) return [];
    const rows = rowsOf(sheet, date1904, asTyped);
    const merges = mergesOf(sheet);
    for (const { cells } of rows) amount.countCells(cells.length);
    amount.countMerges(merges.length);
    if (rows.some((row) => row.cells.some(({ cell }) => EXTERNAL_REFERENCE.test(cell.formula ?? '')))) {
      traits.add('external-links');
    }
    const visibility = HIDDEN[Number(book.Workbook?.Sheets?.[index]?.Hidden ?? 0)] ?? 'visible';
    return [{ sheet: name, visibility, rows, merges, hiddenColumns: hiddenOf(sheet['!cols']) }];
  });
  return { file: fileName, sheets, traits: [...traits] };
}

function rowsOf(sheet: WorkSheet, date1904: boolean, asTyped: boolean): GridRow[] {
  const rows: GridRow[] = [];
  const hidden = new Set(hiddenOf(sheet['!rows']));
  for (const [row, data] of filled(sheet['!data'], LAST_ROW)) {
    const cells: GridCell[] = [];
    for (const [column, object] of filled(data, LAST_COLUMN)) {
      const cell = cellOf(object, date1904, asTyped);
      if (cell) cells.push({ column, cell });
    }
    if (cells.length > 0) rows.push({ row, hidden: hidden.has(row), cells });
  }
  return rows;
}

/** What a list holds and where. It may be said to be billions long, with holes that are no entries. */
function filled<Entry>(list: readonly (Entry | undefined)[] = [], last: number): [number, Entry][] {
  return Object.entries(list).flatMap(([key, entry]): [number, Entry][] => {
    const at = Number(key);
    if (!entry) return [];
    if (!(at >= 0 && at <= last)) throw new UnreadableWorkbook('damaged', 'a cell off its sheet');
    return [[at, entry]];
  });
}

function cellOf(object: CellObject, date1904: boolean, asTyped: boolean): Cell | null {
  const cell = valueOf(object, formatOf(object.z, date1904), asTyped);
  if (object.f === undefined) return cell;
  if (cell) return { ...cell, formula: object.f };
  const empty: Cell = { kind: 'text', value: '', text: '', formula: object.f };
  return object.t === 's' ? empty : { ...empty, uncalculated: true };
}

function valueOf({ t, v }: CellObject, format: CellFormat, asTyped: boolean): Cell | null {
  if (t === 'e')
    return format.error(typeof v === 'number' ? (ERRORS[v] ?? '#ERROR!') : String(v ?? '#ERROR!'));
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'boolean') return format.boolean(v);
  if (typeof v === 'number') return format.number(v);
  const text = String(v).replace(/\r\n?/g, '\n');
  return asTyped ? plainCell(text) : format.text(text);
}

function mergesOf(sheet: WorkSheet): Grid['merges'] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

function hiddenOf(infos: readonly (RowInfo | ColInfo | undefined)[] = []): number[] {
  return filled(infos, Infinity).flatMap(([at, info]) => (info.hidden && at <= LAST_ROW ? [at] : []));
}

/** @param code as SheetJS gives it: it has none where the format is General. */
function formatOf(code: string | number | undefined, date1904: boolean): CellFormat {
  return cellFormat(typeof code === 'string' ? britishFormat(code) : 'General', date1904);
}
