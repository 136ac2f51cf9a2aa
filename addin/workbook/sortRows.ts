import type { Range } from '../../shared/grid';
import { copyFormula } from './mapReferences';
import { EMPTY_CELL, isCellError, type CellValue, type SheetCell } from './sheetCell';
import { cellAt, type SheetState } from './sheetState';
import { changeCells } from './writeCells';

/**
 * A sheet whose rows in an area stand in the order of one of its columns, empty ones last. Cells move
 * with all that is on them, and formulas as if copied; what is outside the area stays.
 */
export function sortRows(sheet: SheetState, area: Range, by: number, descending = false): SheetState {
  const order = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const keys = new Map(order.map((row) => [row, cellAt(sheet, row, by)?.value ?? '']));
  order.sort((a, b) => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return descending ? compare(second, first) : compare(first, second);
  });
  return changeCells(sheet, area, (_, row, column) => {
    const from = order[row - area.top]!;
    const cell = cellAt(sheet, from, column) ?? EMPTY_CELL;
    return moved(cell, row - from);
  });
}

function moved(cell: SheetCell, rows: number): SheetCell {
  return cell.formula === undefined ? cell : { ...cell, formula: copyFormula(cell.formula, rows, 0) };
}

/** Numbers, text, booleans, errors, in Excel's order; text without regard to case. */
function compare(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return rank(a) - rank(b);
}

function rank(value: CellValue): number {
  if (isCellError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
