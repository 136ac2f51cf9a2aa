import type { Cell, Grid, GridRow, Range } from '../../shared/grid';
import type { CellContent, CellStyle, SheetCell, SheetModel, SheetRow } from '../xlsx';
import { daySerial } from './dayText';
import { rowHeight } from './rowHeight';
import { looksLikeFormula } from './safeText';
import { DATE_FORMAT } from './valueCell';

const NARROWEST = 8;
const WIDEST = 40;
const SECONDS_PER_DAY = 86_400;

/**
 * A sheet as it was, cell for cell: values, number formats, merged and hidden parts. Formulas stay
 * as their results, since they may speak of sheets that have another name here.
 */
export function originalSheetModel(name: string, grid: Grid): SheetModel {
  const widths = columnWidths(grid);
  return {
    name,
    rows: grid.rows.map((row) => sheetRow(row, widths)),
    extent: extentOf(grid),
    widths,
    visibility: grid.visibility,
    hiddenColumns: grid.hiddenColumns,
    merges: grid.merges,
  };
}

function sheetRow({ row, hidden, cells }: GridRow, widths: readonly (number | null)[]): SheetRow {
  return {
    row,
    hidden,
    cells: cells.map(({ column, cell }): SheetCell => ({
      column,
      content: contentOf(cell),
      style: styleOf(cell),
    })),
    height: rowHeight(cells.map(({ column, cell }) => [cell.text, widths[column] ?? NARROWEST] as const)),
  };
}

function contentOf(cell: Cell): CellContent {
  if (cell.kind === 'date') return dateSerial(cell.value) ?? cell.text;
  return cell.kind === 'error' ? { error: cell.value } : cell.value;
}

/** Styles are few: one for each number format, and those of text. */
const made = new Map<string, CellStyle>();

function styleOf(cell: Cell): CellStyle {
  const format = cell.kind === 'date' ? (cell.format ?? DATE_FORMAT) : (cell.format ?? '');
  const quoted = cell.kind === 'text' && looksLikeFormula(cell.value);
  const key = `${format}|${quoted}`;
  let style = made.get(key);
  if (!style) {
    style = { wrap: true, vertical: 'top', ...(format && { format }), ...(quoted && { quotePrefix: true }) };
    made.set(key, style);
  }
  return style;
}

function dateSerial(iso: string): number | null {
  const [day, time] = iso.split('T');
  const serial = daySerial(day!);
  if (serial === null || time === undefined) return serial;
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return serial + (hours! * 3600 + minutes! * 60 + (seconds ?? 0)) / SECONDS_PER_DAY;
}

/** By the longest line of what is not merged across columns. */
function columnWidths({ rows, merges }: Grid): (number | null)[] {
  const across = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  const widths: number[] = [];
  for (const { row, cells } of rows) {
    for (const { column, cell } of cells) {
      if (across.has(`${row},${column}`)) continue;
      const longest = Math.max(...cell.text.split('\n').map((line) => line.length));
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(longest + 2, WIDEST));
    }
  }
  return Array.from(widths, (width) => width ?? null);
}

function extentOf({ rows }: Grid): Range {
  let left = Infinity;
  let right = 0;
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
  }
  if (rows.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  return { top: rows[0]!.row, left, bottom: rows.at(-1)!.row, right };
}
