import { cellAt, isEmptyCell, type SheetState } from '../../workbook';
import type { Landmark } from '../sheetPort';

/** Whether a landmark is as it should be. */
export function isStanding(sheet: SheetState, { row, column, text }: Landmark): boolean {
  if (text !== null) return cellAt(sheet, row, column)?.value === text;
  return [...sheet.rows.values()].every((cells) =>
    [...cells].every(([at, cell]) => at < column || isEmptyCell(cell)),
  );
}
