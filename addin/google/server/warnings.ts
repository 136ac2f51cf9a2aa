/// <reference types="google-apps-script" />
import type { Range } from '../../../shared/grid';
import { areaOf } from './colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OURS = 'Filled in by Shirebook';

/** Has Google ask before somebody writes over what is computed. Nobody is kept from it. */
export function watch(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.protect().setDescription(OURS).setWarningOnly(true);
}

/** Takes those of our warnings away that touch an area. */
export function unwatch(sheet: Sheet, area: Range): void {
  for (const guard of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (guard.getDescription() !== OURS) continue;
    const { top, left, bottom, right } = areaOf(guard.getRange());
    const touches = top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left;
    if (touches) guard.remove();
  }
}
