import type { Range } from '../../../../shared/grid';
import { cellAt, EMPTY_CELL, type SheetState } from '../../../workbook';
import { notKnown } from '../hostError';
import { textOf } from './rangeValues';

/** The first cell of an area with just this text, row by row; null where there is none. */
export function findText(sheet: SheetState, area: Range, text: unknown, criteria: unknown): Range | null {
  const { completeMatch, matchCase } = criteria as { completeMatch?: boolean; matchCase?: boolean };
  // Other ways of finding nobody needs: of a single cell Excel would look through the whole sheet.
  const isSingle = area.top === area.bottom && area.left === area.right;
  if (!completeMatch || !matchCase || isSingle || typeof text !== 'string' || /[*?~]/.test(text))
    throw notKnown('Range', 'find() but for a whole text in several cells');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (textOf(cellAt(sheet, row, column) ?? EMPTY_CELL) !== text) continue;
      return { top: row, left: column, bottom: row, right: column };
    }
  }
  return null;
}
