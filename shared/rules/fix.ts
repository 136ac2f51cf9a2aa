import {
  cellAt,
  numberCell,
  parseA1,
  textCell,
  type Cell,
  type Grid,
  type GridRow,
  type Workbook,
} from '../grid';
import type { Fix } from '../model';

/** A sheet with a fix applied, and what takes it back. */
export interface Fixed {
  readonly grid: Grid;
  readonly undo: Undo;
}

/** What a fix replaced: the cell as it was, with its number, date or formula, or null where there was none. */
export interface Undo {
  readonly fix: Fix;
  readonly replaced: Cell | null;
}

/**
 * The sheet with the fix applied. Null where the cell no longer holds what the fix was made for, or
 * the fix is for another sheet: an officer has edited it since, and the fix must not undo that.
 * Text stays text, whatever it looks like, or 2.10 would lose its nought again; a number stays one.
 */
export function applyFix(grid: Grid, fix: Fix): Fixed | null {
  if (grid.sheet !== fix.sheet) return null;
  const replaced = cellAt(grid, fix.cell);
  if ((replaced?.text ?? '') !== fix.was) return null;
  return {
    grid: withCell(grid, fix.cell, cellFor(fix.becomes, replaced)),
    undo: { fix, replaced },
  };
}

/** The sheet as it was before the fix, or null where the cell was edited after it. */
export function undoFix(grid: Grid, { fix, replaced }: Undo): Grid | null {
  if (grid.sheet !== fix.sheet || (cellAt(grid, fix.cell)?.text ?? '') !== fix.becomes) return null;
  return withCell(grid, fix.cell, replaced);
}

/** The workbook with the fix applied to its sheet, or null where `applyFix` gives null. */
export function applyFixTo(workbook: Workbook, fix: Fix): Workbook | null {
  const grid = workbook.sheets.find((own) => own.sheet === fix.sheet);
  const fixed = grid && applyFix(grid, fix);
  if (!fixed) return null;
  return { ...workbook, sheets: workbook.sheets.map((own) => (own === grid ? fixed.grid : own)) };
}

function cellFor(text: string, replaced: Cell | null): Cell | null {
  if (text === '') return null;
  const number = replaced?.kind === 'number' ? numberIn(text) : null;
  if (number === null || replaced === null) return textCell(text);
  // without a format of its own a number is shown in its shortest form
  const shows = replaced.format !== undefined || String(number) === text;
  return shows ? numberCell(number, text, replaced.format) : textCell(text);
}

/** `8,536` as 8536 and `66.0%` as 0.66; null for anything but a number. */
function numberIn(text: string): number | null {
  const plain = /^([-+−]?)£?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(text.trim());
  if (!plain) return null;
  const [, sign = '', whole = '', decimals = '', percent] = plain;
  const digits = whole.replace(/,/g, '') + decimals;
  // through the exponent, or 0.07 would become 0.07000000000000001
  const value = Number(percent ? `${digits}e-2` : digits);
  return sign === '-' || sign === '−' ? -value : value;
}

function withCell(grid: Grid, address: string, cell: Cell | null): Grid {
  const at = parseA1(address);
  if (!at) return grid;
  const old = grid.rows.find((row) => row.row === at.row);
  const others = old?.cells.filter(({ column }) => column !== at.column) ?? [];
  const cells = cell === null ? others : [...others, { column: at.column, cell }];
  const row: GridRow = {
    row: at.row,
    hidden: old?.hidden ?? false,
    cells: cells.sort((a, b) => a.column - b.column),
  };
  const rest = grid.rows.filter((own) => own !== old);
  const rows = row.cells.length > 0 ? [...rest, row] : rest;
  return { ...grid, rows: rows.sort((a, b) => a.row - b.row) };
}
