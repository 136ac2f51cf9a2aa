import type { SheetRow, SheetState } from '../../workbook';
import { Axis } from './Axis';
import { shownCell } from './shownCell';
import { linesIn } from './textWidth';

/** In pixels. */
const LINE = 17;
const PADDING = 9;
const USUAL_ROW = 21;
const TALLEST_ROW = 420;
const USUAL_COLUMN = 72;
/** Beyond what is in use there is room to type. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 60, columns: 16 };

export interface Measures {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** How high and wide rows and columns are drawn. */
export function measure(sheet: SheetState): Measures {
  let [lastRow, lastColumn] = [-1, -1];
  for (const [row, cells] of sheet.rows) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  }
  for (const column of sheet.columns.keys()) lastColumn = Math.max(lastColumn, Math.min(column, 200));
  const columnCount = Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns);
  const widths = Array.from({ length: columnCount }, (_column, column) => widthOf(sheet, column));
  const columns = new Axis(widths);
  const merged = mergedWidths(sheet, columns);
  const key = widths.join();
  const heights = Array.from({ length: Math.max(LEAST.rows, lastRow + 1 + SPARE.rows) }, (_row, row) =>
    sheet.hiddenRows.has(row) ? 0 : heightOf(sheet.rows.get(row), row, widths, merged, key),
  );
  return { rows: new Axis(heights), columns };
}

export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function charactersOf(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

function widthOf(sheet: SheetState, column: number): number {
  const { width, hidden } = sheet.columns.get(column) ?? {};
  if (hidden) return 0;
  return width === undefined ? USUAL_COLUMN : pixelsOf(width);
}

/** The width that a text in a merged block has, by the block's corner; 0 where it is several rows high. */
function mergedWidths(sheet: SheetState, columns: Axis): ReadonlyMap<string, number> {
  return new Map(
    sheet.merges.map(({ top, left, bottom, right }) => [
      `${top},${left}`,
      top === bottom ? columns.span(left, right) : 0,
    ]),
  );
}

const measured = new WeakMap<SheetRow, { readonly key: string; readonly height: number }>();

function heightOf(
  cells: SheetRow | undefined,
  row: number,
  widths: readonly number[],
  merged: ReadonlyMap<string, number>,
  key: string,
): number {
  if (!cells) return USUAL_ROW;
  const known = measured.get(cells);
  if (known?.key === key) return known.height;
  let lines = 1;
  for (const [column, cell] of cells) {
    const width = merged.get(`${row},${column}`) ?? widths[column] ?? USUAL_COLUMN;
    const { text, isWrapped } = shownCell(cell);
    if (isWrapped && width > 0)
      lines = Math.max(lines, linesIn(text, width - PADDING, cell.look?.['bold'] === true));
  }
  const height = Math.min(TALLEST_ROW, Math.max(USUAL_ROW, lines * LINE + 4));
  measured.set(cells, { key, height });
  return height;
}
