/// <reference types="google-apps-script" />
import type { Range } from '../../../shared/grid';
import { areaOf } from './colours';
import { overlap } from './overlap';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OURS = 'Filled in by Shirebook';

/** Has Google ask before somebody writes over what is computed, once however often it is asked for. Nobody is kept from it. */
export function watch(sheet: Sheet, range: GoogleAppsScript.Spreadsheet.Range): void {
  const place = range.getA1Notation();
  if (ours(sheet).some((guard) => guard.getRange().getA1Notation() === place)) return;
  range.protect().setDescription(OURS).setWarningOnly(true);
}

/** Takes those of our warnings away that touch an area. */
export function unwatch(sheet: Sheet, area: Range): void {
  for (const guard of ours(sheet)) if (overlap(areaOf(guard.getRange()), area)) guard.remove();
}

function ours(sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] {
  const guards = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return guards.filter((guard) => guard.getDescription() === OURS);
}
