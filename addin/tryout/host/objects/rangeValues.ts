import type { Range } from '../../../../shared/grid';
import {
  cellAt,
  cellOfSheet,
  EMPTY_CELL,
  isCellError,
  isEmptyCell,
  type CellValue,
  type Entered,
  type Hand,
  type SheetCell,
  type SheetState,
} from '../../../workbook';
import { HostError } from '../hostError';

/** One thing of every cell of an area, as rows of arrays. */
export function ofCells<T>(sheet: SheetState, area: Range, of: (cell: SheetCell) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => {
    const row = sheet.rows.get(area.top + down);
    return Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      of(row?.get(area.left + across) ?? EMPTY_CELL),
    );
  });
}

export function valueOf({ value }: SheetCell): string | number | boolean {
  return isCellError(value) ? value.error : value;
}

export function formulaOf(cell: SheetCell): string | number | boolean {
  return cell.formula === undefined ? valueOf(cell) : `=${cell.formula}`;
}

export function textOf(cell: SheetCell): string {
  return cellOfSheet(cell)?.text ?? '';
}

export function numberFormatOf({ numberFormat = 'General' }: SheetCell): string {
  return numberFormat;
}

/** In the words of `Excel.RangeValueType`. */
export function typeOf(cell: SheetCell): string {
  if (isEmptyCell(cell)) return 'Empty';
  return wordFor(cell.value);
}

export function wordFor(value: CellValue): string {
  if (isCellError(value)) return 'Error';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[
    typeof value as 'number' | 'boolean' | 'string'
  ];
}

/** Writes what an add-in gives: rows of arrays of the area's shape, or one value for all of it. */
export function writeValues(hand: Hand, sheet: string, area: Range, given: unknown): void {
  hand.enter(sheet, area, blockOf<Entered>(area, given));
}

/** What an add-in gives for an area, cell by cell; null leaves a cell. */
export function blockOf<T>(area: Range, given: unknown): T[][] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!Array.isArray(given)) return Array.from({ length: height }, () => Array<T>(width).fill(given as T));
  const fits = given.length === height && given.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size or dimensions of the range.',
    );
  }
  return given as T[][];
}

/** The value all cells of an area share in something; null where they differ. */
export function shared<T>(sheet: SheetState, area: Range, of: (cell: SheetCell | undefined) => T): T | null {
  const first = of(cellAt(sheet, area.top, area.left));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (of(cellAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}
