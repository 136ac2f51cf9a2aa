import { cellAt, parseA1, type Workbook } from '../../shared/grid';
import type { Place } from '../host';

/** Whether a cell says what the county proposes, spaces aside. */
export function isTaken(text: string | null, proposed: string): boolean {
  return text !== null && plain(text) === plain(proposed);
}

/** Text of a single cell, empty where nothing stands; null for several cells. */
export function textAt({ sheets }: Workbook, { sheet, cell }: Place): string | null {
  const grid = sheets.find((own) => own.sheet === sheet);
  if (!grid || !parseA1(cell)) return null;
  return cellAt(grid, cell)?.text ?? '';
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
