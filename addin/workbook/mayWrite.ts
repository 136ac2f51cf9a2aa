import type { Range } from '../../shared/grid';
import { Refusal } from './refusal';
import { cellAt, type SheetState } from './sheetState';

/** Nobody unlocks so many cells one by one: whole rows and columns are never all unlocked. */
const MOST_UNLOCKED = 100_000;

/** @throws Refusal where the sheet is protected and a cell of the area is not unlocked. */
export function mayWrite(sheet: SheetState, area: Range): void {
  if (!sheet.protection) return;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  let open = cells <= MOST_UNLOCKED;
  for (let row = area.top; open && row <= area.bottom; row++) {
    for (let column = area.left; open && column <= area.right; column++) {
      open = cellAt(sheet, row, column)?.unlocked === true;
    }
  }
  if (!open) throw new Refusal('protected', `The sheet ${sheet.name} is protected.`, sheet.name);
}
